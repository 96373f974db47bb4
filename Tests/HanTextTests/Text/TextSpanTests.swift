import Foundation
import HanText
import Testing

@Suite struct TextSpanTests {
    @Test func subscriptGivesTheCoveredText() {
        let text = "共120支"
        #expect(text[TextSpan(start: 3, end: 6)] == "120")
        #expect(text[TextSpan(start: 3, end: 99)] == "120支")
    }
}
