/// The currencies. Source: ISO 4217:2015, list one (currencies in force), Chinese names of GB/T 12406-2022 and of the
/// State Administration of Foreign Exchange; everyday names and symbols beside them.
///
/// A row is `code | name | further names | symbols before the number | symbols after it`. A name with `?` means the
/// currency only where the context says so.
enum UnitCurrencies {
    static var rows: String {
        """
        CNY | 元 | 人民币 人民币元 元人民币 块 块钱 圆 元钱 块人民币 圆人民币 | ¥ ￥ RMB CNY CN¥ RMB¥ RMB￥ 人民币￥ 人民币¥ | 円? RMB CNY
        USD | 美元 | 美金 美圆 元美金 块美金 块美元 美刀 刀? 美钞 | $ ＄ US$ USD U.S.$ USD$ US＄ ﹩ | USD ＄
        EUR | 欧元 | 欧? 欧罗 | € EUR | € EUR
        GBP | 英镑 | 镑 | £ ￡ GBP GB£ | GBP
        JPY | 日元 | 日圆 日币 円 元日币 | JP¥ JPY JP￥ | JPY 円
        HKD | 港元 | 港币 港圆 港纸 元港币 块港币 蚊? 元港纸 | HK$ HKD HK＄ | HKD
        TWD | 新台币 | 新台币元 新臺幣 台币 臺幣 元新台币 元台币 台元 | NT$ TWD NTD NT＄ | TWD NTD
        MOP | 澳门元 | 澳门币 葡币 元澳门币 澳门圆 | MOP$ MOP | MOP
        KRW | 韩元 | 韩圆 韩币 韩圜 | ₩ KRW ￦ | KRW
        KPW | 朝鲜元 | 朝元 朝鲜圆 朝币 | KPW | KPW
        AED | 阿联酋迪拉姆 | 迪拉姆 迪尔汗 | AED | AED
        AFN | 阿富汗尼 | | ؋ AFN | AFN
        ALL | 列克 | 阿尔巴尼亚列克 | ALL | ALL
        AMD | 德拉姆 | 亚美尼亚德拉姆 | ֏ AMD | AMD
        ANG | 荷属安的列斯盾 | | ANG | ANG
        AOA | 宽扎 | 安哥拉宽扎 | AOA | AOA
        ARS | 阿根廷比索 | | AR$ ARS | ARS
        AUD | 澳元 | 澳大利亚元 澳币 澳洲元 澳大利亚澳元 | A$ AU$ AUD | AUD
        AWG | 阿鲁巴弗罗林 | | AWG | AWG
        AZN | 阿塞拜疆马纳特 | 马纳特 | ₼ AZN | AZN
        BAM | 可兑换马克 | 波黑马克 | BAM | BAM
        BBD | 巴巴多斯元 | 巴元? | BBD | BBD
        BDT | 塔卡 | 孟加拉塔卡 孟加拉国塔卡 | ৳ BDT | BDT
        BGN | 列弗 | 保加利亚列弗 | BGN | BGN
        BHD | 巴林第纳尔 | | BHD | BHD
        BIF | 布隆迪法郎 | | BIF | BIF
        BMD | 百慕大元 | | BMD | BMD
        BND | 文莱元 | 汶莱元 文莱币 | B$ BND | BND
        BOB | 玻利维亚诺 | 玻利维亚诺币 | BOB | BOB
        BRL | 雷亚尔 | 巴西雷亚尔 里亚尔? | R$ BRL | BRL
        BSD | 巴哈马元 | | BSD | BSD
        BTN | 努扎姆 | 努尔特鲁姆 | BTN | BTN
        BWP | 普拉 | 博茨瓦纳普拉 | BWP | BWP
        BYN | 白俄罗斯卢布 | | BYN | BYN
        BZD | 伯利兹元 | | BZD | BZD
        CAD | 加元 | 加拿大元 加币 加拿大币 | C$ CA$ CAD | CAD
        CDF | 刚果法郎 | | CDF | CDF
        CHF | 瑞士法郎 | 瑞郎 | CHF SFr | CHF
        CLP | 智利比索 | | CLP$ CLP | CLP
        COP | 哥伦比亚比索 | | COP | COP
        CRC | 科朗 | 哥斯达黎加科朗 | ₡ CRC | CRC
        CUP | 古巴比索 | | CUP | CUP
        CVE | 佛得角埃斯库多 | | CVE | CVE
        CZK | 捷克克朗 | | Kč CZK | CZK
        DJF | 吉布提法郎 | | DJF | DJF
        DKK | 丹麦克朗 | | DKK | DKK
        DOP | 多米尼加比索 | | RD$ DOP | DOP
        DZD | 阿尔及利亚第纳尔 | | DZD | DZD
        EGP | 埃及镑 | 埃镑 | E£ EGP | EGP
        ERN | 纳克法 | | ERN | ERN
        ETB | 比尔 | 埃塞俄比亚比尔 | ETB | ETB
        FJD | 斐济元 | | FJ$ FJD | FJD
        FKP | 福克兰群岛镑 | 马尔维纳斯群岛镑 | FKP | FKP
        GEL | 拉里 | 格鲁吉亚拉里 | ₾ GEL | GEL
        GHS | 塞地 | 加纳塞地 | ₵ GHS | GHS
        GIP | 直布罗陀镑 | | GIP | GIP
        GMD | 达拉西 | 冈比亚达拉西 | GMD | GMD
        GNF | 几内亚法郎 | | GNF | GNF
        GTQ | 格查尔 | 危地马拉格查尔 | GTQ | GTQ
        GYD | 圭亚那元 | | GYD | GYD
        HNL | 伦皮拉 | | HNL | HNL
        HTG | 古德 | 海地古德 | HTG | HTG
        HUF | 福林 | 匈牙利福林 | HUF | HUF
        IDR | 印尼盾 | 印尼卢比 印度尼西亚盾 印度尼西亚卢比 盾 印尼币 | Rp IDR | IDR
        ILS | 新谢克尔 | 谢克尔 以色列谢克尔 锡克尔 新锡克尔 | ₪ ILS | ILS
        INR | 印度卢比 | 卢比 印卢比 | ₹ INR Rs Rs. | INR
        IQD | 伊拉克第纳尔 | | IQD | IQD
        IRR | 伊朗里亚尔 | 里亚尔 | IRR | IRR
        ISK | 冰岛克朗 | | ISK | ISK
        JMD | 牙买加元 | | J$ JMD | JMD
        JOD | 约旦第纳尔 | 第纳尔? | JOD | JOD
        KES | 肯尼亚先令 | 肯先令 | KSh KES | KES
        KGS | 吉尔吉斯斯坦索姆 | 索姆 | KGS | KGS
        KHR | 瑞尔 | 柬埔寨瑞尔 | ៛ KHR | KHR
        KMF | 科摩罗法郎 | | KMF | KMF
        KWD | 科威特第纳尔 | | KWD | KWD
        KYD | 开曼群岛元 | | KYD | KYD
        KZT | 坚戈 | 哈萨克斯坦坚戈 | ₸ KZT | KZT
        LAK | 基普 | 老挝基普 | ₭ LAK | LAK
        LBP | 黎巴嫩镑 | | LBP | LBP
        LKR | 斯里兰卡卢比 | | LKR | LKR
        LRD | 利比里亚元 | | LRD | LRD
        LSL | 洛蒂 | 莱索托洛蒂 | LSL | LSL
        LYD | 利比亚第纳尔 | | LYD | LYD
        MAD | 摩洛哥迪拉姆 | | MAD | MAD
        MDL | 摩尔多瓦列伊 | | MDL | MDL
        MGA | 阿里亚里 | | MGA | MGA
        MKD | 马其顿代纳尔 | 代纳尔 | MKD | MKD
        MMK | 缅元 | 缅甸元 缅币 | MMK | MMK
        MNT | 图格里克 | 蒙古图格里克 | ₮ MNT | MNT
        MRU | 乌吉亚 | 毛里塔尼亚乌吉亚 | MRU | MRU
        MUR | 毛里求斯卢比 | | MUR | MUR
        MVR | 拉菲亚 | 马尔代夫拉菲亚 卢菲亚 马尔代夫卢菲亚 | MVR | MVR
        MWK | 马拉维克瓦查 | | MWK | MWK
        MXN | 墨西哥比索 | 墨比索 比索? | MX$ MXN | MXN
        MYR | 林吉特 | 马来西亚林吉特 令吉 马币 马来西亚令吉 零吉 | RM MYR | MYR
        MZN | 梅蒂卡尔 | 莫桑比克梅蒂卡尔 | MZN | MZN
        NAD | 纳米比亚元 | 纳元 | N$ NAD | NAD
        NGN | 奈拉 | 尼日利亚奈拉 | ₦ NGN | NGN
        NIO | 科多巴 | | NIO | NIO
        NOK | 挪威克朗 | | NOK | NOK
        NPR | 尼泊尔卢比 | | NPR | NPR
        NZD | 新西兰元 | 纽元 新西兰币 纽币 纽西兰元 | NZ$ NZD | NZD
        OMR | 阿曼里亚尔 | | OMR | OMR
        PAB | 巴波亚 | 巴拿马巴波亚 | PAB | PAB
        PEN | 索尔 | 秘鲁索尔 新索尔 秘鲁新索尔 | PEN | PEN
        PGK | 基那 | 巴布亚新几内亚基那 | PGK | PGK
        PHP | 菲律宾比索 | 菲律宾披索 披索 | ₱ PHP | PHP
        PKR | 巴基斯坦卢比 | | PKR | PKR
        PLN | 兹罗提 | 波兰兹罗提 | zł PLN | PLN
        PYG | 瓜拉尼 | 巴拉圭瓜拉尼 | ₲ PYG | PYG
        QAR | 卡塔尔里亚尔 | | QAR | QAR
        RON | 罗马尼亚列伊 | 列伊 | RON | RON
        RSD | 塞尔维亚第纳尔 | | RSD | RSD
        RUB | 卢布 | 俄罗斯卢布 俄卢布 | ₽ RUB | ₽ RUB
        RWF | 卢旺达法郎 | | RWF | RWF
        SAR | 沙特里亚尔 | 沙特阿拉伯里亚尔 里亚尔? | SR SAR | SAR
        SBD | 所罗门群岛元 | | SBD | SBD
        SCR | 塞舌尔卢比 | | SCR | SCR
        SDG | 苏丹镑 | | SDG | SDG
        SEK | 瑞典克朗 | 克朗? | SEK | SEK
        SGD | 新加坡元 | 新元 新币 坡币 新加坡币 星元 | S$ SGD | SGD
        SHP | 圣赫勒拿镑 | | SHP | SHP
        SLE | 利昂 | 塞拉利昂利昂 | SLE | SLE
        SOS | 索马里先令 | | SOS | SOS
        SRD | 苏里南元 | | SRD | SRD
        SSP | 南苏丹镑 | | SSP | SSP
        STN | 多布拉 | | STN | STN
        SVC | 萨尔瓦多科朗 | | SVC | SVC
        SYP | 叙利亚镑 | 叙镑 | SYP | SYP
        SZL | 里兰吉尼 | | SZL | SZL
        THB | 泰铢 | 铢 泰币 | ฿ THB | THB
        TJS | 索莫尼 | | TJS | TJS
        TMT | 土库曼斯坦马纳特 | | TMT | TMT
        TND | 突尼斯第纳尔 | | TND | TND
        TOP | 潘加 | | TOP | TOP
        TRY | 土耳其里拉 | 里拉 新土耳其里拉 | ₺ TRY | TRY
        TTD | 特立尼达和多巴哥元 | | TT$ TTD | TTD
        TZS | 坦桑尼亚先令 | 坦先令 | TZS | TZS
        UAH | 格里夫纳 | 乌克兰格里夫纳 格里夫尼亚 | ₴ UAH | UAH
        UGX | 乌干达先令 | 先令? | UGX | UGX
        UYU | 乌拉圭比索 | | UYU | UYU
        UZS | 苏姆 | 乌兹别克斯坦苏姆 | UZS | UZS
        VES | 玻利瓦尔 | 委内瑞拉玻利瓦尔 | VES | VES
        VND | 越南盾 | 越盾 | ₫ VND | VND
        VUV | 瓦图 | 瓦努阿图瓦图 | VUV | VUV
        WST | 塔拉 | 萨摩亚塔拉 | WST | WST
        XAF | 中非法郎 | 中非金融合作法郎 | XAF | XAF
        XCD | 东加勒比元 | | EC$ XCD | XCD
        XDR | 特别提款权 | 特别提款权单位 | XDR SDR | XDR SDR
        XOF | 西非法郎 | 非洲金融共同体法郎 西非金融共同体法郎 | XOF | XOF
        XPF | 太平洋法郎 | | XPF | XPF
        YER | 也门里亚尔 | | YER | YER
        ZAR | 兰特 | 南非兰特 | ZAR | ZAR
        ZMW | 赞比亚克瓦查 | 克瓦查 | ZMW | ZMW
        ZWG | 津巴布韦金币 | 津巴布韦元 津元 | ZWG | ZWG
        XBT | 比特币 | | ₿ BTC | BTC
        FRF | 法郎 | 法国法郎 | |
        DEM | 德国马克 | 马克 | |
        """
    }

    /// Parts of a currency's unit: `name | code | hundredths of the unit | further names`.
    static var subunits: String {
        """
        角 | CNY | 10 | 毛 毛钱 角钱
        分 | CNY | 1 | 分钱
        厘 | CNY | 1/10 | 厘钱
        美分 | USD | 1 | 美仙
        欧分 | EUR | 1 | 欧仙
        便士 | GBP | 1 | 新便士
        港毫 | HKD | 10 | 毫?
        港仙 | HKD | 1 | 港分 仙?
        日钱 | JPY | 1 | 銭 日本銭
        戈比 | RUB | 1 |
        澳分 | AUD | 1 |
        加分 | CAD | 1 |
        """
    }
}
