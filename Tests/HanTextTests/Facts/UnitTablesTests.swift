import Testing

@testable import HanText

/// The tables hold no row that can't be read, nothing twice and nothing that contradicts itself.
@Suite struct UnitTablesTests {
    private var rows: [[[Substring]]] {
        (UnitMeasures.rows + "\n" + UnitCurrencies.rows + "\n" + UnitCurrencies.subunits).split(separator: "\n")
            .filter { !$0.hasPrefix("#") }
            .map { $0.split(separator: "|", omittingEmptySubsequences: false).map { $0.split(separator: " ") } }
    }

    @Test func everyRowIsRead() {
        var builder = UnitTableBuilder()
        builder.addMeasures()
        builder.addCurrencies()
        builder.addClassifiers()
        #expect(builder.problems == [])
    }

    @Test func noFormHasTwoMeaningsThatBothNeedNoContext() {
        var builder = UnitTableBuilder()
        builder.addMeasures()
        builder.addCurrencies()
        let built = builder.finish()
        for (form, number) in built.forms {
            let senses = built.senses[built.firstSense[Int(number)]..<built.firstSense[Int(number) + 1]]
            let sure = senses.filter { !$0.needsContext }.map { built.definitions[Int($0.definition)].name }
            #expect(sure.count <= 1, "\(form): \(sure)")
        }
    }

    @Test func noRowNamesAFormTwice() {
        for row in rows {
            let forms = row.dropFirst().prefix(2).flatMap { $0 }
            #expect(Set(forms).count == forms.count, "\(row)")
        }
    }

    @Test func currencyCodesAreThreeLettersAndStandOnce() {
        let codes = UnitCurrencies.rows.split(separator: "\n").compactMap { $0.split(separator: " ").first }
        #expect(codes.count > 150)
        #expect(Set(codes).count == codes.count)
        #expect(codes.allSatisfy { $0.utf8.count == 3 && $0.utf8.allSatisfy { $0 >= 0x41 && $0 <= 0x5A } })
    }

    @Test func measureWordsStandOnceInTheirSection() {
        var section = ""
        var seen: Set<String> = []
        var words: Set<String> = []
        for line in UnitClassifiers.rows.split(separator: "\n") {
            if line.hasPrefix("# ") {
                section = String(line)
                seen = []
                continue
            }
            for word in line.split(separator: " ") {
                let bare = String(word.filter { $0 != "?" && $0 != "#" })
                #expect(seen.insert(bare).inserted, "\(section): \(bare)")
                words.insert(bare)
            }
        }
        #expect(words.count > 500)
    }

    @Test func traditionalFormsDifferFromTheSimplified() {
        let forms = TraditionalForms.shared
        #expect(forms.expand("公吨") == ["公吨", "公噸"])
        #expect(forms.expand("个") == ["个", "個", "箇"])
        #expect(forms.expand("斤") == ["斤"])
        #expect(forms.expand("里发").count == 7)
    }

    @Test func factorsInLowestTerms() {
        #expect(UnitFactor(50, divisor: 18) == UnitFactor("25/9"))
        #expect(UnitFactor("1/4") == UnitFactor("0.25"))
        #expect(UnitFactor("x") == nil && UnitFactor("1/0") == nil && UnitFactor("1e99999") == nil)
        #expect(UnitFactor("73581642097358164209") == nil)
        #expect(UnitFactor("0.3")?.times(UnitFactor("10/3")!) == UnitFactor(1))
        #expect(UnitFactor(UInt64.max)?.times(UnitFactor(UInt64.max)!) == nil)
    }
}
