/// The measured units. Source: the legal units of GB 3100-1993 to GB 3102-1993 (ISO 1000, ISO 31) with the prefixes
/// of the SI Brochure (9th edition, 2022 extension); the market units of the State Council's order of 25 June 1959
/// (1 市尺 = 1/3 m, 1 市斤 = 500 g, 1 市亩 = 60 平方丈 = 2000/3 m²); the international yard and pound agreement of
/// 1959; IEC 80000-13 for data; the Taiwan and Hong Kong weights and measures acts for 台斤, 坪, 甲, 司马斤.
///
/// A row is `name | factor | Chinese forms | symbols | prefixes`. The factor is exact and leads to the coherent SI
/// unit (`a/b` for a fraction); prefixes give further units whose names and symbols are put together; `²³` gives the
/// square and the cube of a length. A row whose factor is `=` adds forms to a unit that stands already.
/// Forms with `?` after them mean the unit only where the context says so.
enum UnitMeasures {
    /// Prefix symbol, Chinese name, power of ten.
    static var prefixes: String {
        """
        Q 昆 30 R 容 27 Y 尧 24 Z 泽 21 E 艾 18 P 拍 15 T 太 12 G 吉 9 M 兆 6 k 千 3 h 百 2 da 十 1
        d 分 -1 c 厘 -2 m 毫 -3 μ 微 -6 n 纳 -9 p 皮 -12 f 飞 -15 a 阿 -18 z 仄 -21 y 幺 -24 r 柔 -27 q 亏 -30
        """
    }

    static var rows: String {
        """
        # length
        米 | 1 | 公尺 | m M? | k d c m μ n p f ²³
        千米 | = | 公里 粁 | ㎞ | ²³
        厘米 | = | 公分 釐米 糎 | ㎝ | ²³
        毫米 | = | 公厘 粍 | ㎜ | ²³
        分米 | = | 公寸 | | ²³
        微米 | = | | um ㎛ |
        纳米 | = | 奈米 毫微米 | ㎚ |
        丝? | 1e-5 | 丝米 | |
        英里 | 1609.344 | 哩 | mile miles mi | ²³
        英尺 | 0.3048 | 呎 英呎 尺? | ft feet foot ′ '? | ²³
        英寸 | 0.0254 | 吋 英吋 寸? | inch inches in? ″ "? ''? | ²³
        英码 | 0.9144 | 码? | yd yard yards | ²³
        英寻 | 1.8288 | 寻? 噚 | fathom |
        英链 | 20.1168 | 链? | |
        海里 | 1852 | 浬 | nmile nmi n.mile NM | ²³
        市里 | 500 | 里 华里 里地 里路 | | ²³
        市引 | 100/3 | 引? | |
        市丈 | 10/3 | 丈 | | ²³
        市尺 | 1/3 | 尺 | | ²³
        市寸 | 1/30 | 寸 | | ²³
        市分 | 1/300 | 分? | |
        光年 | 9460730472580800 | | ly |
        秒差距 | 30856775814913673 | | pc? | k M G
        天文单位 | 149597870700 | | AU au? |
        埃? | 1e-10 | | Å |
        印刷点 | 127/360000 | 点? | pt? |
        像素 | | 象素 画素 | px pixel pixels |

        # area
        平方米 | = | 平米 平方 平? 平方公尺 | ㎡ sqm |
        平方千米 | = | | ㎢ |
        公亩 | 100 | | a? |
        公顷 | 10000 | 顷? 甲? | ha hm² hm2 |
        亩 | 2000/3 | 市亩 华亩 | mu |
        市顷 | 200000/3 | 顷 | |
        亩分 | 200/3 | 分地 分? | |
        市厘 | 20/3 | 厘? | |
        英亩 | 4046.8564224 | 噷 | acre acres |
        坪 | 400/121 | | |
        甲 | 1173600/121 | 甲地 | |
        靶恩 | 1e-28 | | barn |

        # volume
        立方米 | = | 立方 方 立米 方? 立方公尺 | ㎥ cbm |
        立方厘米 | = | | ㏄ cc CC |
        升 | 0.001 | 公升 立升 | L l ℓ | k h c m μ
        毫升 | = | | ㎖ ㏄? |
        千升 | = | | ㎘ |
        市升 | 0.001 | | |
        市斗 | 0.01 | 斗 | |
        市石 | 0.1 | 石 担? | |
        市合 | 0.0001 | 合? | |
        加仑 | 0.003785411784 | 加侖 美制加仑 | gal gallon gallons |
        英制加仑 | 0.00454609 | | |
        夸脱 | 0.000946352946 | | qt |
        品脱 | 0.000473176473 | | pint pints |
        液盎司 | 0.0000295735295625 | | fl.oz floz |
        石油桶 | 0.158987294928 | 桶? | bbl |
        蒲式耳 | 0.03523907016688 | | bu bushel bushels |
        汤匙 | 0.000015 | 汤勺 大匙 大勺 | tbsp |
        茶匙 | 0.000005 | 茶勺 小匙 小勺 | tsp |
        标准箱 | | 标箱 标准集装箱 国际标准箱 | TEU |
        标准立方米 | 1 | 标方 | Nm³ |

        # mass
        克 | 0.001 | 公克 | g G? | k d c m μ n p
        千克 | = | 公斤 | ㎏ |
        毫克 | = | | ㎎ |
        微克 | = | | ug ㎍ mcg |
        吨 | 1000 | 公吨 吨位? 噸 | t T? | k M
        公担 | 100 | | q? |
        市斤 | 0.5 | 斤 华斤 | |
        市担 | 50 | 担 | |
        市两 | 0.05 | 两 | |
        市钱 | 0.005 | 钱 | |
        市分重 | 0.0005 | 分? | |
        台斤 | 0.6 | | |
        司马斤 | 0.60478982 | | |
        磅 | 0.45359237 | 英磅? | lb lbs ℔ |
        盎司 | 0.028349523125 | 安士 安司 | oz |
        金衡盎司 | 0.0311034768 | | ozt |
        英吨 | 1016.0469088 | 长吨 | |
        短吨 | 907.18474 | 美吨 | |
        英担 | 50.80234544 | | cwt |
        格令 | 0.00006479891 | | gr |
        英石 | 6.35029318 | | |
        克拉 | 0.0002 | | ct carat carats |
        吨标准煤 | 1000 | 吨标煤 | tce |
        载重吨 | 1000 | 载重吨位 | DWT dwt |
        总吨 | | 总吨位 登记吨 | GT? |
        原子质量单位 | 1.66053906892e-27 | 道尔顿 | Da | k M
        特克斯 | 0.000001 | | tex dtex |

        # time
        秒 | 1 | 秒钟 | s? sec | m μ n p f a
        毫秒 | = | | ㎳ |
        微秒 | = | | us ㎲ |
        分钟 | 60 | 分? | min mins |
        刻钟 | 900 | 个刻钟 刻? | |
        小时 | 3600 | 个小时 钟头 个钟头 个钟 | h hr hrs hour hours |
        时辰 | 7200 | 个时辰 | |
        天 | 86400 | 日 昼夜 整天 | d? day days |
        周 | 604800 | 个星期 星期 周时间 礼拜 个礼拜 个周 週 | week weeks |
        个月 | | 月? 箇月 | month months |
        季度 | | 个季度 季? | |
        年 | | 周年? 载 年头 个年头 整年 载春秋 个春秋 载寒暑 个寒暑 | year years yr |
        个世纪 | | 世纪 | |
        夜 | | 晚 宿? | |
        工作日 | | 个工作日 个交易日 交易日 个自然日 自然日 个日历天 日历天 | |
        甲子 | | 个甲子 | |
        学年 | | 个学年 个学期 学期 | |
        课时 | | 学时 个课时 个学时 | |
        机时 | | 个机时 | |
        人月 | | 个人月 | |
        人天 | | 个人天 人日 个人日 工日 个工日 | |
        人年 | | | |

        # age
        岁 | 1 | 周岁 虚岁 嵗 | |
        旬 | 10 | | |

        # temperature
        摄氏度 | 1 | 度 摄氏? 摄氏° 度C 度Ｃ | ℃ °C ºC ˚C |
        华氏度 | 5/9 | 华氏? 华氏° | ℉ °F ºF ˚F |
        开尔文 | 1 | 开氏度 | K? |

        # speed
        节? | 463/900 | 海里每小时 浬/时 | kn knot knots kt? |
        公里每小时 | 5/18 | 迈? 码? | kph KPH kmh |
        英里每小时 | 0.44704 | | mph MPH |
        米每秒 | 1 | | mps |
        马赫 | | | Mach |
        光速 | 299792458 | 倍光速 | |
        转每分钟 | | 转/分 转每分 转/分钟 | rpm RPM r/min |
        转每秒 | | | rps |

        # acceleration
        伽? | 0.01 | | Gal? | m

        # energy
        焦耳 | 1 | 焦? | J? | k M G T m
        千焦耳 | = | 千焦 | |
        兆焦耳 | = | 兆焦 | |
        瓦时 | 3600 | 瓦小时 | Wh W·h | k M G T m
        千瓦时 | = | 度电 度? 千瓦小时 千瓦·时 | KW·H kW·h |
        兆瓦时 | = | 兆瓦小时 | |
        吉瓦时 | = | 吉瓦小时 | |
        卡路里 | 4.1868 | 卡 | cal |
        千卡 | 4186.8 | 大卡 千卡路里 | kcal Cal |
        电子伏特 | 1.602176634e-19 | 电子伏 | eV | k M G T
        英热单位 | 1055.05585262 | | BTU Btu |
        吨标准油 | 41868000000 | 吨油当量 | toe boe |
        TNT当量吨 | 4184000000 | 吨TNT 吨TNT当量 | |

        # power
        瓦特 | 1 | 瓦 | W | k M G T m μ
        千瓦特 | = | 千瓦 瓩 | ㎾ |
        兆瓦特 | = | 兆瓦 | ㎿ |
        毫瓦特 | = | 毫瓦 | |
        吉瓦特 | = | 吉瓦 | |
        太瓦特 | = | 太瓦 | |
        千瓦峰 | 1000 | 千瓦峰值 | kWp |
        兆瓦峰 | 1000000 | | MWp |
        吉瓦峰 | 1000000000 | | GWp |
        瓦峰 | 1 | | Wp |
        马力 | 735.49875 | 匹马力 匹? | PS? hp HP |
        伏安 | 1 | | VA | k M
        乏? | 1 | | var | k M

        # pressure
        帕斯卡 | 1 | 帕 | Pa | k h M G m
        千帕斯卡 | = | 千帕 | |
        百帕斯卡 | = | 百帕 | |
        兆帕斯卡 | = | 兆帕 | |
        巴? | 100000 | | bar | m
        毫巴 | = | | mbar mb? |
        标准大气压 | 101325 | 个大气压 大气压 个标准大气压 | atm |
        毫米汞柱 | 133.322387415 | | mmHg |
        厘米水柱 | 98.0665 | | cmH₂O cmH2O |
        公斤力每平方厘米 | 98066.5 | | kgf/cm² kgf/cm2 |
        磅每平方英寸 | 6894.757293168 | | psi PSI |
        托? | 20265/152 | | Torr |

        # force
        牛顿 | 1 | 牛? | N? | k M m
        千牛顿 | = | 千牛 | |
        千克力 | 9.80665 | 公斤力 | kgf |
        吨力 | 9806.65 | | tf |
        达因 | 0.00001 | | dyn |

        # torque
        牛顿米 | 1 | 牛米 牛·米 牛顿·米 | N·m Nm N•m N.m | k

        # frequency
        赫兹 | 1 | 赫 周波 | Hz | k M G T
        千赫兹 | = | 千赫 | |
        兆赫兹 | = | 兆赫 | |
        吉赫兹 | = | 吉赫 | |

        # electricCurrent
        安培 | 1 | 安? | A? | k m μ n
        毫安培 | = | 毫安 | |
        千安培 | = | 千安 | |

        # voltage
        伏特 | 1 | 伏 | V | k M m μ
        千伏特 | = | 千伏 | ㎸ |
        毫伏特 | = | 毫伏 | |

        # electricCharge
        库仑 | 1 | 库? | C? | m μ
        安时 | 3600 | 安培时 安培小时 安·时 | Ah A·h | k m
        毫安时 | = | | |

        # resistance
        欧姆 | 1 | 欧? | Ω ohm | k M m
        千欧姆 | = | 千欧 | |
        兆欧姆 | = | 兆欧 | |

        # conductance
        西门子 | 1 | | S? | m μ

        # capacitance
        法拉 | 1 | 法? | F? | m μ n p

        # inductance
        亨利 | 1 | 亨? | H? | m μ n

        # magneticFluxDensity
        特斯拉 | 1 | | T? | m μ n
        高斯 | 0.0001 | | Gs | k

        # magneticFlux
        韦伯 | 1 | | Wb | m

        # luminousIntensity
        坎德拉 | 1 | 烛光 | cd | k m

        # luminousFlux
        流明 | 1 | | lm | k

        # illuminance
        勒克斯 | 1 | 勒? | lx lux | k m

        # luminance
        尼特 | 1 | | nit nits cd/m² |

        # amountOfSubstance
        摩尔 | 1 | 摩? | mol | k m μ n p

        # radioactivity
        贝克勒尔 | 1 | 贝克 贝可 | Bq | k M G T m
        居里 | 37000000000 | | Ci | m μ

        # doseEquivalent
        西弗 | 1 | 希沃特 希? | Sv | m μ n

        # absorbedDose
        戈瑞 | 1 | 戈? | Gy | c m

        # level
        分贝 | | 分貝 | dB dBA dBm |
        奈培 | | | Np |

        # angle
        弧度 | 1 | | rad | m μ
        角度 | | 度? | ° º |
        角分 | | 弧分 | |
        角秒 | | 弧秒 | | m
        密位 | | | mil |
        屈光度 | | | |

        # dataSize
        字节 | 1 | 位元组 | B? Byte Bytes byte bytes | k M G T P E Z
        千字节 | = | | KB K? |
        兆字节 | = | 兆? 百万字节 | M? |
        吉字节 | = | 千兆字节 千兆? 吉? | G? |
        太字节 | = | 太? | T? |
        比特 | 0.125 | 位元 位? | bit bits b? | k M G T
        千比特 | = | 千位? | Kb? |
        兆比特 | = | 兆位? | Mb? Mbits |
        吉比特 | = | 吉位 | Gb? |
        二进制千字节 | 1024 | | KiB |
        二进制兆字节 | 1048576 | | MiB |
        二进制吉字节 | 1073741824 | | GiB |
        二进制太字节 | 1099511627776 | | TiB |
        二进制拍字节 | 1125899906842624 | | PiB |

        # dataRate
        比特每秒 | 0.125 | | bps Bps? bit/s b/s | k M G T
        兆比特每秒 | = | | Mbps mbps M/s? |

        # computing
        每秒浮点运算次数 | | 次浮点运算 | FLOPS Flops flops | k M G T P E Z

        # concentration
        百万分率 | 0.000001 | | ppm PPM |
        十亿分率 | 1e-9 | | ppb PPB |
        摩尔每升 | 1000 | | mol/L M? |
        毫摩尔每升 | 1 | | mmol/L |

        # textile
        支纱 | | 英支 公支 | |
        旦尼尔 | | 旦? | |

        # percent
        百分之一 | 0.01 | | % ％ ﹪ |
        千分之一 | 0.001 | | ‰ |
        万分之一 | 0.0001 | | ‱ |

        # percentagePoint
        百分点 | | 个百分点 個百分點 百分比点 个百分比 | pp pct |
        基点 | | 个基点 個基點 | bp bps? BP |
        千分点 | | 个千分点 | |

        # ratio
        成 | 0.1 | | |
        折 | 0.1 | | |
        倍 | 1 | | |
        番 | | | |
        分利 | 0.1 | 分? | |
        厘利 | 0.01 | 厘? | |
        """
    }
}
