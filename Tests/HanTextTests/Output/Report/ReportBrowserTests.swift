import Foundation
import Testing

@testable import HanText

/// Drives the report in headless Chromium, where there is one.
@Suite struct ReportBrowserTests {
    static let browser: String? = {
        let folders = (ProcessInfo.processInfo.environment["PATH"] ?? "").split(separator: ":")
        let names = ["chromium", "chromium-browser", "google-chrome", "google-chrome-stable"]
        return names.lazy.flatMap { name in folders.map { "\($0)/\(name)" } }
            .first { FileManager.default.isExecutableFile(atPath: $0) }
    }()

    /// Runs in the page after its own script and writes a line for each check that fails.
    static let checks = """
        <script>
        var failures=[];
        function check(name,ok){if(!ok)failures.push(name)}
        function shown(){return Array.prototype.filter.call(document.querySelectorAll('#statistics tbody tr'),function(r){return !r.hidden})}
        function column(name){return shown().map(function(r){return r.querySelector('.c-'+name).getAttribute('data-sort')})}
        function head(name){return document.querySelector('th[data-key='+name+']')}
        function input(id,value){var e=document.getElementById(id);e.value=value;e.dispatchEvent(new Event('input',{bubbles:true}))}
        try{
        check('all rows are shown',shown().length===8);
        head('value').querySelector('button').click();
        var values=column('value').map(Number);
        check('ascending',values.every(function(v,i){return i===0||values[i-1]<=v}));
        check('aria-sort ascending',head('value').getAttribute('aria-sort')==='ascending');
        head('value').querySelector('button').click();
        values=column('value').map(Number);
        check('descending',values.every(function(v,i){return i===0||values[i-1]>=v}));
        head('subject').querySelector('button').click();
        check('one sorted column',document.querySelectorAll('th[aria-sort]').length===1);
        check('blanks come last',shown()[7].querySelector('.c-subject').textContent==='');
        input('kind','count');
        check('filter by kind',shown().length===4);
        check('count of rows',document.getElementById('shown').textContent.indexOf('4')>=0);
        input('q','护路员');
        check('search and kind together',shown().length===1);
        input('q','没有的词');
        check('nothing found',shown().length===0);
        input('q','');input('kind','');
        check('all rows again',shown().length===8);
        var mark=document.getElementById('f0-2');mark.focus();
        var tip=document.getElementById('tip');
        check('details of a figure',!tip.hidden&&tip.textContent.indexOf('32,000,000')>=0&&tip.textContent.indexOf('多于')>=0);
        mark.dispatchEvent(new KeyboardEvent('keydown',{key:'ArrowRight',bubbles:true}));
        check('the arrow key leads to the next figure',document.activeElement.id==='f0-3');
        document.dispatchEvent(new KeyboardEvent('keydown',{key:'Escape',bubbles:true}));
        check('escape hides the details',tip.hidden);
        document.getElementById('language').click();
        check('English',document.documentElement.lang==='en'&&document.getElementById('shown').textContent==='8 of 8 rows');
        check('placeholder in English',document.getElementById('q').placeholder.indexOf('Search')===0);
        var heading=head('value').querySelector('.zh');
        check('Chinese is hidden',getComputedStyle(heading).display==='none');
        document.getElementById('theme').click();
        check('the theme changes',!!document.documentElement.dataset.theme);
        document.querySelector('.legend button').click();
        check('a kind can be switched off',document.getElementById('f0-3').className==='fact');
        check('no markup from the text',!document.querySelector('article script, .keywords b'));
        check('the page does not scroll sideways',document.documentElement.scrollWidth<=document.documentElement.clientWidth);
        }catch(error){failures.push('exception: '+error)}
        errors.forEach(function(e){failures.push('script error: '+e)});
        document.body.insertAdjacentHTML('beforeend','<pre id="result"></pre>');
        document.getElementById('result').textContent='done '+failures.length+': '+failures.join('; ');
        </script></body>
        """

    @Test(
        .enabled(if: browser != nil, "no Chromium on the path: the report is not tried in a browser"),
        arguments: ["1280,900", "390,844"])
    func `sorting, filtering, details and languages work without a script error`(size: String) throws {
        let browser = try #require(Self.browser)
        let folder = FileManager.default.temporaryDirectory.appending(path: "hantext-report-\(UUID())")
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        defer { try? FileManager.default.removeItem(at: folder) }
        let listener =
            "<script>var errors=[];addEventListener('error',function(e){errors.push(e.message)})</script></head>"
        let page = SampleReport.page.replacing("</head>", with: listener).replacing("</body>", with: Self.checks)
        let file = folder.appending(path: "report.html")
        try Data(page.utf8).write(to: file)
        let process = Process()
        process.executableURL = URL(fileURLWithPath: browser)
        process.arguments = [
            "--headless", "--no-sandbox", "--disable-gpu", "--window-size=\(size)",
            "--user-data-dir=\(folder.path)/profile",
            "--dump-dom", file.absoluteString,
        ]
        let output = Pipe()
        process.standardOutput = output
        process.standardError = FileHandle.nullDevice
        try process.run()
        let dump = String(decoding: output.fileHandleForReading.readDataToEndOfFile(), as: UTF8.self)
        process.waitUntilExit()
        let start = try #require(
            dump.range(of: "<pre id=\"result\">done", options: .backwards), "the page's script did not come to its end")
        let result = dump[start.upperBound...].prefix { $0 != "<" }
        #expect(result == " 0: ")
    }
}
