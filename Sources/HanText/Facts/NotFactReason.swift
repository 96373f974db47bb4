/// Why a number in the text is no figure.
public enum NotFactReason: String, Sendable, Hashable, Codable, CaseIterable {
    /// A set phrase: 千方百计, 三心二意.
    case idiom
    /// A word whose numeral counts nothing any more: 统一, 百姓, 进一步.
    case lexicalised
    /// A slogan or the short name of a policy: 三农, 一带一路, “四个意识”.
    case slogan
    /// The name of a place, an organisation, a brand or a day: 三峡, 九江, 七匹狼, 九一八.
    case name
    /// A congress or plenary session: 二十届三中全会, 党的二十大.
    case meeting
    /// A post, a rank or a role: 第一书记, 二级巡视员.
    case post
    /// A number that names a thing: telephone, plate, road, document, model, version, address.
    case identifier
}
