/// What the report does in the browser: language, theme, details of a figure, sorting and filtering.
///
/// Nothing in it is made from a text: what it shows it takes from the page as text, never as markup.
enum ReportScript {
    static let source = """
        (function(){
        'use strict';
        var root=document.documentElement,byId=function(id){return document.getElementById(id)};
        var all=function(s,e){return Array.prototype.slice.call((e||document).querySelectorAll(s))};
        var words={zh:{kind:'类型',bound:'界',value:'值',unit:'单位',item:'对象',subject:'主体',period:'时段',iso:'ISO 8601',
        shown:function(n,m){return '显示 '+n+' / '+m+' 行'},order:'原文顺序'},
        en:{kind:'Kind',bound:'Bound',value:'Value',unit:'Unit',item:'Item',subject:'Subject',period:'Period',iso:'ISO 8601',
        shown:function(n,m){return n+' of '+m+' rows'},order:'Order of the text'}};
        var names={kind:\(kinds),bound:\(bounds)};
        function stored(key,value){try{if(value===undefined)return localStorage.getItem(key);localStorage.setItem(key,value)}catch(e){}return null}
        function lang(){return root.dataset.lang}

        function setLanguage(code){
        root.dataset.lang=code;root.lang=code==='zh'?'zh-Hans':'en';
        var button=byId('language');button.textContent=code==='zh'?'English':'中文';button.lang=code==='zh'?'en':'zh-Hans';
        all('[data-placeholder-zh]').forEach(function(e){e.placeholder=e.getAttribute('data-placeholder-'+code)});
        all('[data-aria-label-zh]').forEach(function(e){e.setAttribute('aria-label',e.getAttribute('data-aria-label-'+code))});
        all('[data-label-zh]').forEach(function(e){e.setAttribute('data-label',e.getAttribute('data-label-'+code))});
        all('option[data-zh]').forEach(function(e){e.textContent=e.getAttribute('data-'+code)});
        fillSort();count();
        }
        byId('language').addEventListener('click',function(){var c=lang()==='zh'?'en':'zh';setLanguage(c);stored('hantext-language',c)});

        function isDark(){var t=root.dataset.theme;return t?t==='dark':matchMedia('(prefers-color-scheme: dark)').matches}
        var theme=stored('hantext-theme');if(theme==='dark'||theme==='light')root.dataset.theme=theme;
        byId('theme').addEventListener('click',function(){root.dataset.theme=isDark()?'light':'dark';stored('hantext-theme',root.dataset.theme)});

        var tip=byId('tip'),marked=null;
        function details(mark){
        var list=document.createElement('dl');
        ['kind','value','bound','unit','item','subject','period','iso'].forEach(function(key){
        var value=mark.dataset[key];if(!value)return;
        if(names[key])value=(names[key][value]||{})[lang()]||value;
        var term=document.createElement('dt'),text=document.createElement('dd');
        term.textContent=words[lang()][key];text.textContent=value;list.append(term,text);
        });
        return list;
        }
        function show(mark){
        if(marked)hide();marked=mark;tip.textContent='';tip.append(details(mark));tip.hidden=false;mark.setAttribute('aria-describedby','tip');
        var box=mark.getClientRects()[0]||mark.getBoundingClientRect(),own=tip.getBoundingClientRect();
        var left=Math.max(12,Math.min(box.left,root.clientWidth-own.width-12));
        var below=box.bottom+8+own.height<=root.clientHeight||box.top<own.height+16;
        tip.style.left=(left+scrollX)+'px';tip.style.top=(scrollY+(below?box.bottom+8:box.top-own.height-8))+'px';
        }
        function hide(){if(marked)marked.removeAttribute('aria-describedby');marked=null;tip.hidden=true}
        var marks=all('mark.fact');
        marks.forEach(function(mark){mark.removeAttribute('title')});
        all('article').forEach(function(a){var first=a.querySelector('mark.fact');if(first)first.tabIndex=0});
        document.addEventListener('mouseover',function(e){
        var mark=e.target.closest&&e.target.closest('mark.fact');
        if(mark)show(mark);else if(marked&&marked!==document.activeElement&&!(e.target.closest&&e.target.closest('#tip')))hide();
        });
        document.addEventListener('focusin',function(e){if(e.target.matches('mark.fact'))show(e.target);else hide()});
        document.addEventListener('keydown',function(e){
        if(e.key==='Escape')return hide();
        var mark=document.activeElement;if(!mark||!mark.matches('mark.fact'))return;
        var step=e.key==='ArrowRight'||e.key==='ArrowDown'?1:e.key==='ArrowLeft'||e.key==='ArrowUp'?-1:0;if(!step)return;
        var next=marks[marks.indexOf(mark)+step];if(next){e.preventDefault();next.focus()}
        });
        all('.legend button').forEach(function(button){button.addEventListener('click',function(){
        var on=button.getAttribute('aria-pressed')!=='true',family=button.dataset.family;button.setAttribute('aria-pressed',String(on));
        all('mark[data-kind]').forEach(function(mark){
        if(mark.dataset.family===undefined)mark.dataset.family=mark.className.split(' ')[1]||'';
        if(mark.dataset.family===family)mark.className=on?'fact '+family:'fact';
        mark.style.background=mark.className==='fact'?'none':'';
        });
        })});

        var table=byId('statistics'),body=table&&table.tBodies[0],rows=body?all('tr',body):[],heads=table?all('thead th',table):[];
        rows.forEach(function(row,i){row.dataset.order=i;row.dataset.text=row.textContent.toLowerCase()});
        function key(row,column){var c=row.cells[column];return c.hasAttribute('data-sort')?c.getAttribute('data-sort'):visible(c)}
        function visible(cell){var s='';(function walk(n){if(n.nodeType===3)s+=n.data;else if(!(n.classList&&n.classList.contains(lang()==='zh'?'en':'zh')))n.childNodes.forEach(walk)})(cell);return s.trim()}
        function compare(a,b){
        var x=parseFloat(a),y=parseFloat(b),nx=a!==''&&isFinite(Number(a)),ny=b!==''&&isFinite(Number(b));
        if(nx&&ny)return x-y;if(nx!==ny)return nx?-1:1;return a.localeCompare(b,'zh');
        }
        function sortBy(column,direction){
        var keyed=rows.map(function(row){return {row:row,key:column<0?'':key(row,column),order:Number(row.dataset.order)}});
        keyed.sort(function(a,b){
        if(column<0)return a.order-b.order;
        if((a.key==='')!==(b.key===''))return a.key===''?1:-1;
        return direction*compare(a.key,b.key)||a.order-b.order;
        });
        heads.forEach(function(h,i){if(i===column)h.setAttribute('aria-sort',direction>0?'ascending':'descending');else h.removeAttribute('aria-sort')});
        body.append.apply(body,keyed.map(function(k){return k.row}));
        }
        heads.forEach(function(head,column){head.querySelector('button').addEventListener('click',function(){
        sortBy(column,head.getAttribute('aria-sort')==='ascending'?-1:1);
        })});
        function fillSort(){
        var select=byId('sort');if(!select)return;var chosen=select.value;select.textContent='';
        [[-1,1,words[lang()].order]].concat.apply([[-1,1,words[lang()].order]],heads.map(function(h,i){
        var name=visible(h);return [[i,1,name+' ↑'],[i,-1,name+' ↓']];
        })).forEach(function(o){var option=document.createElement('option');option.value=o[0]+','+o[1];option.textContent=o[2];select.append(option)});
        if(chosen)select.value=chosen;
        }
        if(byId('sort'))byId('sort').addEventListener('change',function(e){var p=e.target.value.split(',');sortBy(Number(p[0]),Number(p[1]))});
        function filter(){
        var words=byId('q').value.toLowerCase().split(/\\s+/).filter(Boolean),kind=byId('kind').value,article=byId('article')?byId('article').value:'';
        rows.forEach(function(row){
        row.hidden=!((!kind||row.dataset.kind===kind)&&(!article||row.dataset.article===article)&&words.every(function(w){return row.dataset.text.indexOf(w)>=0}));
        });
        count();
        }
        function count(){var out=byId('shown');if(out)out.textContent=words[lang()].shown(rows.filter(function(r){return !r.hidden}).length,rows.length)}
        var form=byId('filters');
        if(form){
        form.addEventListener('submit',function(e){e.preventDefault()});
        form.addEventListener('input',filter);
        form.addEventListener('reset',function(){setTimeout(function(){filter();sortBy(-1,1)},0)});
        byId('csv').addEventListener('click',function(){
        var quote=function(t){if(/^[=+\\-@\\t\\r]/.test(t)&&!/^[+-][0-9.]+$/.test(t))t="'"+t;return /[",\\r\\n]/.test(t)?'"'+t.replace(/"/g,'""')+'"':t};
        var lines=[heads].concat(all('tr',body).filter(function(r){return !r.hidden}).map(function(r){return all('td',r)})).map(function(cells){return cells.map(function(c){return quote(visible(c))}).join(',')});
        var link=document.createElement('a');link.href=URL.createObjectURL(new Blob(['\\ufeff'+lines.join('\\r\\n')+'\\r\\n'],{type:'text/csv'}));
        link.download='statistics.csv';link.click();setTimeout(function(){URL.revokeObjectURL(link.href)},1000);
        });
        }
        var chosen=stored('hantext-language');
        setLanguage(chosen==='zh'||chosen==='en'?chosen:lang());
        })();
        """

    private static var kinds: String {
        names(NumericFact.Kind.allCases.map { ($0.rawValue, ReportLabels.name($0)) })
    }
    private static var bounds: String { names(Bound.allCases.map { ($0.rawValue, ReportLabels.name($0)) }) }

    private static func names(_ labels: [(String, BilingualText)]) -> String {
        "{" + labels.map { "'\($0.0)':{zh:'\($0.1.chinese)',en:'\($0.1.english)'}" }.joined(separator: ",") + "}"
    }
}
