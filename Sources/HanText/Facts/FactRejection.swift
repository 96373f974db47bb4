/// A numeral that is no figure, and why.
public struct FactRejection: Sendable, Hashable, Codable {
    /// Why a numeral is no figure.
    public enum Reason: String, Sendable, Hashable, Codable, CaseIterable {
        /// A set phrase: 千方百计.
        case idiom
        /// A word whose numeral no longer counts: 统一, 一般, 万一.
        case lexicalised
        /// A political or campaign term: 三农, 五位一体, 三抓三促.
        case slogan
        /// The name of a person, place, work or body: 三峡, 八段锦, 四平.
        case name
        /// A meeting: 二十届三中全会.
        case meeting
        /// A post: 第一书记.
        case post
        /// An event named by its day: 9·11.
        case event
        /// A numbered document: 〔2024〕15号.
        case documentNumber
        case phone, plate
        /// A model, product or version: A4, 5G, 2.0版.
        case version
        /// Any other code: stock codes, flights, room and road numbers.
        case identifier
        /// 一 or 几 that only says "a" or "some": 一位老人, 几件.
        case indefinite
        /// A number that nothing around it makes a figure.
        case bare
    }

    /// Where it stands.
    public var span: TextSpan
    /// Its text.
    public var text: String
    /// Why it is no figure.
    public var reason: Reason

    /// Creates a rejection.
    public init(span: TextSpan, text: String, reason: Reason) {
        self.span = span
        self.text = text
        self.reason = reason
    }
}
