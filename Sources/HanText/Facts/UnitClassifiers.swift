/// The measure words. Sources: Lü Shuxiang, 现代汉语八百词 (appendix 名词、量词配合表); Guo Xianzhen, 现代汉语量词手册;
/// 现代汉语词典 (7th edition) for the entries marked 量; the compound ones as statistical bulletins use them.
///
/// A section names the class, its rows hold words. A word with `?` is a measure word only where the context says so;
/// one with `#` also takes an ordinal (第三届, 第一名).
enum UnitClassifiers {
    static var rows: String {
        """
        # individual
        个# 大类 位# 名# 员 口 条# 只 头 匹 峰 羽 尾 张 把 本# 部# 册# 卷# 篇# 页# 章# 节# 段# 句# 行# 首# 则 阕 阙 帖 封 通? 份#
        件# 项# 桩 宗# 起# 例# 案? 笔# 单 码 款# 样 种# 类# 门# 科 道# 处 所# 座 栋 幢 间 套# 层# 级# 台 架 辆 艘 列# 乘
        驾 辑# 集# 期# 版# 回# 出? 幕# 场# 堂# 课# 讲# 折? 支 枝 根 杆 竿 管 柄 杖 挺 尊 发# 枚 颗 粒 滴 点# 丸 锭 片
        块# 面 扇 堵 幅 帧 轴 盏 顶 领 袭 床 眼 孔 株 棵 朵 瓣 茎 苗 穗 荚 丛 墩 畦 垄 埯 方# 爿 弯 轮# 弓 钩 牙
        炷 盘# 局# 线# 站# 程# 步# 招 味 剂 服 针 贴 股 缕 绺 束 撮 坨 汪 泓 潭 重#
        具 樽 抹 阵# 曲 声 记 档 届# 任# 代# 号? 等? 度# 维# 元? 进 椽 楹 户 家 伙 铺
        席# 桌 筵 餐 顿 票 注# 屏 格 目 子 劫 分 星? 阶# 品# 标? 圈# 环#
        缸 芯 核 极# 相# 驱 厢 冲程 开 叶 舍 厝 泡 粟 穴 埠 埭 墒 熟 茬 造 季#
        驮 挑 抬 担? 拃 庹 仞 箭 射 虎口 拳 指 围 抱 搂 捧 掬 捏 绞 令 刀 筒 板 联 叠

        # collective
        对# 双# 副 套# 组# 批# 群 帮 伙 拨 班# 队# 排# 列# 行# 溜 串 挂 嘟噜 簇 丛 堆 垛 摞 叠 沓 捆 扎 束 把
        包 窝 系列 些 打 罗 茬 届# 代# 辈# 房 伙子 帮子 拨儿 对儿 把儿 身 堂 台 席 流 界 方# 派 族 系 族群 批次#
        集群 联 抔 坨 起# 胎 窠 梯队# 班子 波# 波次# 梯次

        # container
        杯# 碗 盘# 碟 盆 瓶 壶 罐 桶 缸 坛 瓮 袋 包 箱 盒 匣 筐 篮 篓 笼 屉 锅 炉 勺 匙 盅 盏 樽 觞 爵 听 筒 管 支 仓 舱 窖 池 兜
        口袋 麻袋 瓢 柜 架 库? 车 船 卡车 车皮 板车 拖车 挑子 担子 槽 帐 簸箕 箩 箩筐 簏 囤 囊 褡 抽屉 书架 皮箱 箱子 盒子 袋子
        瓶子 杯子 盘子 碟子 篮子 筐子 篓子 桶子 缸子 罐子 坛子 盆子 包儿 碗儿 火车 马车 集装箱 吊桶 水桶 铁桶 茶杯 酒杯 饭碗 玻璃杯

        # temporary
        身 头 脸 手 脚 肚子 桌子 屋子 屋 院子 院 墙 地 嘴 鼻子 腔 腿 脑子 脑门 肩 胳膊 背 床 炕 场院 路 山 坡 沟 河 湖 湾 塘 圈?

        # verbal
        次# 回# 趟 遍 下 阵 通 遭# 顿 场# 场次# 度# 声 口 眼 脚 拳 枪 刀 巴掌 棍 鞭 棒 锤 斧 圈# 步# 觉 跤 轮# 合? 回合# 个回合# 转
        个来回 来回 把 票 气 仗 战# 阵子 会儿 记 针 笔 手 下子 下儿 程# 锹 镐 梭子 弯 阵儿 遍次 轮次# 跃 跳 胜 平 负 胜场
        负场 连胜 连败 连冠 球 板 盖帽 火锅 抄截 阻攻 助攻 犯规 篮板 失误 抢断 投 中? 罚 发? 击 射 扑 杆 洞 局# 盘#

        # compound
        队次 梯次 组次 人次 人份 人时 人公里 户次 家次 场次# 批次# 班次# 架次# 辆次 台次 件次 篇次 例次 艘次 闸次 閘次 列次 车次# 船次 头次 只次 羽次
        份次 卷次 项次 期次 店次 台班 工时 工班 艘班 吨公里 吨海里 吨千米 车公里 箱公里 客公里 换算吨公里 亩次 吨次 床日 床次 点次 节次
        课次# 届次 校次 站次 段次 条次 款次 册次 笔次 航次# 航班 标段# 标准车 标台 箱次 席次# 张次 台套 台件 件套 套件 套次 门次 卡次
        机位 车位 泊位 席位 铺位 床位 摊位 展位 车道 机组 回路 平方公里次 公里次 处次 幅次 部次 部集 集次 本册 册套
        起次 宗次 票次 场班 趟次 列车次 班列 班轮 班机 人户 家户 栋次 间次 间夜 房夜 夜次 桌次 餐次 顿次 人餐
        人桌 头份 位次# 名次# 个单位 个席位 个泊位 分场 赛季# 赛段# 个赛季# 轮回 局次 个身位 身位 标准化疗程
        疗程# 个疗程# 剂次# 针次# 支份 份样 样次 例样 管样 周期# 个周期# 周年# 个周年#

        # quasi
        人 户 家 部分# 国 省 州 市 区 县 乡 镇 村 屯 寨 街 巷 社区 校 院 系 班# 组# 厂 矿 站# 店 馆 园 社 所# 处 室
        楼# 层# 房 厅 卫 床 单元# 机 车 船 舰 轨 塔 闸 坝 井 泵 桥 隧 港 岛 洲 字 词 句# 页# 集# 题# 问# 票 席#
        金 银 铜 星 钻 杠 险 税 岗 方# 族 姓 代# 世# 门# 地 地市 县市区 县区 县市 省份 省市
        省区 省区市 省市区 市县区 盟市 旗县 旗县区 市州 州市 区县 郡 邦 城 点# 面 线# 链 环# 镇街 乡镇 街镇 镇乡 村居 村屯 大队# 中队# 小队# 总队#
        军 师 旅 营# 连# 排# 编# 分队# 小组# 专班 工区 工段# 家人 口人 口子 声部 声道 频道# 车厢#
        号线# 号楼# 号院 号门 层楼# 居室 室厅 进深 开间 门洞 站路 步远 层级 维度 梯级# 台阶 档次# 等次 等级# 星级
        胎 孩? 连拱 跨 孔桥 缸 档期 集份 色 音 韵 律 格 拍# 小节# 声 倍速 连音 笔画 画 划 比特位
        键 核 线程 位数 位元? 帧 路口 车次# 客次 人份 人房

        # ordinal
        等奖# 号# 把手# 类# 季# 季度# 产业# 梯队# 阶段# 步骤# 顺位# 等# 等级# 线城市# 楼层# 学期# 学年# 年级# 年度# 周目# 世纪# 世# 代机
        单元# 编队# 集团军# 军# 战区# 工程局# 医院# 中学# 小学#
        """
    }

    /// The measure words that are one of what is counted and 次 (人次, 架次).
    static var timesWords: [String] {
        var words: [String] = []
        var section: Substring = ""
        for line in rows.split(separator: "\n") {
            if line.hasPrefix("# ") { section = line.dropFirst(2) }
            guard section == "compound" else { continue }
            for word in line.split(separator: " ") {
                let name = word.prefix { $0 != "#" && $0 != "?" }
                if name.last == "次" { words.append(String(name)) }
            }
        }
        return words
    }

    /// Two measure words side by side that news puts into one unit with brackets or a stroke (台（套）, 人（次）) are put
    /// together by `UnitTable` from the words above.
    static var bracketedSeconds: String { "套 次 件 台 场 家 项 期 批 只 条 座 艘 份 人 处 名 个 辆 户 本 册 篇 种 类 幅 间" }
}
