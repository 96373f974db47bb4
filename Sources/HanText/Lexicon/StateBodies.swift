/// The central bodies of the State, by the names and short names that news tells figures by.
///
/// Source: the State Council's notice on its institutions (国发〔2023〕5号) with those that its ministries manage, the supreme court and
/// procuratorate, and the bodies with figures of their own (railways, weather, earthquakes).
enum StateBodies {
    /// The characters that the names end with: most words are told to be none by these.
    static let endings = HanSet("部委会署局行司院台网团")

    /// The length of the longest name that ends where a stretch does.
    static func suffix(_ bytes: UnsafeBufferPointer<UInt8>, start: Int, end: Int) -> Int? {
        guard end - start >= 9, endings.contains(bytes.codePoint(before: end).value) else { return nil }
        return bytes.suffix(of: names, start: start, end: end)
    }

    /// Whether a stretch is such a name.
    static func holds(_ bytes: UnsafeBufferPointer<UInt8>, _ start: Int, _ end: Int) -> Bool {
        end - start >= 9 && endings.contains(bytes.codePoint(before: end).value) && bytes.isOne(of: names, start, end)
    }

    static let names = WordList(
        """
        外交部 国防部 国家发展改革委 国家发展和改革委员会 国家发改委 教育部 科技部 科学技术部 工业和信息化部 工信部 国家民委 公安部 国家安全部 民政部 司法部 财政部 \
        人力资源社会保障部 人力资源和社会保障部 人社部 自然资源部 生态环境部 住房城乡建设部 住房和城乡建设部 住建部 交通运输部 水利部 农业农村部 商务部 文化和旅游部 \
        国家卫生健康委 国家卫生健康委员会 国家卫健委 退役军人事务部 应急管理部 中国人民银行 审计署 国务院国资委 海关总署 国家税务总局 税务总局 市场监管总局 国家市场监管总局 \
        国家市场监督管理总局 金融监管总局 国家金融监督管理总局 中国证监会 国家广播电视总局 国家广电总局 国家体育总局 国家统计局 国家知识产权局 国家国际发展合作署 国家医保局 \
        国家医疗保障局 国家信访局 国家粮食和物资储备局 国家能源局 国家数据局 国家国防科工局 国家烟草专卖局 国家移民管理局 国家林草局 国家林业和草原局 国家铁路局 中国民航局 \
        中国民用航空局 国家邮政局 国家文物局 国家中医药管理局 国家中医药局 国家疾控局 国家矿山安监局 国家消防救援局 国家外汇管理局 国家外汇局 国家药监局 国家档案局 国家版权局 \
        国家航天局 最高人民法院 最高人民检察院 中国气象局 中央气象台 中国地震局 中国地震台网 中央网信办 国家网信办 中国国家铁路集团有限公司 国铁集团 中国物流与采购联合会
        """)
}
