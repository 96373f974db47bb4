extension TermScan {
    /// What a run of words is like at its edges, in the bits of one number, so that four runs are worked on at once.
    ///
    /// The bits are in place for an occurrence; a ``Step`` has the sides of what ends before it where an occurrence has
    /// its sides, and the sides of what starts behind it where an occurrence has its number of words.
    struct Shape {
        var bits: Int32

        /// The rarities of the first and the last word together: nine bits.
        static let rarity: Int32 = 0x1FF
        /// Where the traits of the first and the last word start, nine bits as well.
        static let traitsShift: Int32 = 9
        static let traits: Int32 = 0x1FF << traitsShift
        /// Where the sides start, three bits.
        static let sidesShift: Int32 = 18
        static let sides: Int32 = 7 << sidesShift
        static let wordsShift: Int32 = 21

        init(bits: Int32) { self.bits = bits }

        init(rarity: Int32, traits: WordTraits, sides: Occurrence.Sides, words: Int32) {
            bits =
                rarity | Self.bits(of: traits) | Int32(sides.rawValue) << Self.sidesShift | words << Self.wordsShift
        }

        /// The bits of traits where a shape has them.
        @inline(__always)
        static func bits(of traits: WordTraits) -> Int32 { Int32(traits.rawValue) << traitsShift }

        var sides: Occurrence.Sides {
            Occurrence.Sides(rawValue: UInt8(truncatingIfNeeded: (bits & Self.sides) >> Self.sidesShift))
        }
        var words: Int32 { bits >> Self.wordsShift }
    }

    /// The occurrences of a text field by field, so that four are found and weighed at once.
    ///
    /// Each item where a run may start has a row of four or eight places, one for each number of words. An occurrence
    /// is known by its place, and places stand in the order of the text; those of runs that are no terms have fields
    /// of no meaning.
    struct OccurrenceTable {
        /// The places of the occurrences, ascending.
        private var placeBuffer = PlainBuffer<Int32>()
        private var itemBuffer = PlainBuffer<Int32>()
        private var hashBuffer = PlainBuffer<UInt64>()
        private var lengthBuffer = PlainBuffer<Int32>()
        private var shapeBuffer = PlainBuffer<Int32>()
        private var groupBuffer = PlainBuffer<Int32>()
        private var previousBuffer = PlainBuffer<Int32>()
        /// A row has `1 << widthBits` places.
        private(set) var widthBits = 2
        private(set) var placeCount = 0

        var places: UnsafeBufferPointer<Int32> { placeBuffer.elements }
        /// The item that each row starts with.
        var items: UnsafeMutablePointer<Int32> { itemBuffer.base }
        var hashes: UnsafeMutablePointer<UInt64> { hashBuffer.base }
        var lengths: UnsafeMutablePointer<Int32> { lengthBuffer.base }
        /// The ``Shape`` of each.
        var shapes: UnsafeMutablePointer<Int32> { shapeBuffer.base }
        var groups: UnsafeMutablePointer<Int32> { groupBuffer.base }
        var previous: UnsafeMutablePointer<Int32> { previousBuffer.base }

        func deallocate() {
            placeBuffer.deallocate()
            itemBuffer.deallocate()
            hashBuffer.deallocate()
            lengthBuffer.deallocate()
            shapeBuffer.deallocate()
            groupBuffer.deallocate()
            previousBuffer.deallocate()
        }

        /// Takes room for so many rows of `run` places and leaves each occurrence without others of its term; gives
        /// where the numbers of the places are to be written that have one.
        mutating func begin(rows: Int, run: Int) -> UnsafeMutablePointer<Int32> {
            widthBits = run > 4 ? 3 : 2
            placeCount = rows &<< widthBits
            _ = itemBuffer.room(for: rows)
            _ = hashBuffer.room(for: placeCount)
            _ = lengthBuffer.room(for: placeCount)
            _ = shapeBuffer.room(for: placeCount)
            groupBuffer.fill(placeCount, with: -1)
            previousBuffer.fill(placeCount, with: -1)
            placeBuffer.removeAll()
            return placeBuffer.room(for: placeCount + 1)
        }

        /// Counts in the numbers of places that were written.
        mutating func take(_ count: Int) { placeBuffer.take(count) }

        /// The item that an occurrence starts at.
        @inline(__always)
        func item(_ place: Int) -> Int32 { itemBuffer.base[place &>> widthBits] }

        /// An occurrence with all its fields.
        @inline(__always)
        subscript(place: Int) -> Occurrence {
            let shape = Shape(bits: shapes[place])
            return Occurrence(
                hash: hashes[place], item: item(place), length: lengths[place], group: groups[place],
                previous: previous[place], words: shape.words, sides: shape.sides)
        }
    }
}
