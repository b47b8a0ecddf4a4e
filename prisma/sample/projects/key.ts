/**
 * The 78 key projects of 2026 (S9), counted once each however many lists they are on. Columns: name, kind, park or street,
 * total investment in 亿元, phase, start, end, lists (P province, C city, D district, U urban construction), category, chains.
 *
 * An investment of `100+` is "over", `~8` "about", `>=20` "at least", `<=5` "at most", `***` withheld, `-` not reported, `n/a` without meaning.
 */
export const keyProjects = `
示例储能装备产业园二期     | INDUSTRY | DONGLAN-ESS   | 32.5  | STARTED       | 2024-03    | 2026-12    | PCD  | CONTINUED   | STORAGE
示例储能集成片区厂房       | INDUSTRY | DONGLAN-ESS-A | 9.8   | STARTED       | 2025-04-16 | 2026-10    | CD   | CONTINUED   | STORAGE
磷酸铁锂正极材料扩产       | INDUSTRY | DONGLAN-ESS   | 18    | IN_STATISTICS | 2025-06    | 2026       | PC   | CONTINUED   | STORAGE
方形储能电芯中试线         | INDUSTRY | DONGLAN-ESS   | 6.4   | STARTED       | 2026-02    | 2027       | CD   | NEW         | STORAGE
退役电池梯次利用基地       | INDUSTRY | DONGLAN       | 4.2   | APPROVED      |            | 2027       | D    | PREPARATION | STORAGE
整柜级电池燃烧试验室       | RESEARCH | DONGLAN-ESS   | 1.6   | LAND_OBTAINED |            | 2027-06    | D    | NEW         | STORAGE
电网侧独立储能电站         | ENERGY   | DONGLAN       | 7.5   | COMPLETED     | 2024-09    | 2026-05    | CD   | COMPLETION  | STORAGE,DIGITAL
用户侧储能百家企业示范     | ENERGY   | XILING        | <=5   | STARTED       | 2025       | 2026       | D    | CONTINUED   | STORAGE
新能源研究中心             | RESEARCH | DONGLAN       | 3     | SIGNED        |            |            | CD   | PREPARATION | STORAGE
示例生物医药园三期         | INDUSTRY | DONGLAN-BIO   | 24    | STARTED       | 2025-03    | 2027-12    | PCD  | CONTINUED   | BIOMED
预灌封注射器智能工厂       | INDUSTRY | DONGLAN-BIO   | 11.2  | IN_PRODUCTION | 2023-10    | 2026-03    | PC   | COMPLETION  | BIOMED
单抗药物产业化基地         | INDUSTRY | DONGLAN-BIO   | 15.6  | STARTED       | 2024-11    | 2027-06    | C    | CONTINUED   | BIOMED
海洋药物创新中心           | RESEARCH | DONGLAN-BIO   | 2.8   | COMPLETED     | 2024-05    | 2026-06    | CD   | COMPLETION  | BIOMED,FOOD
医药物流配送中心           | LOGISTICS | DONGLAN      | 5.5   | STARTED       | 2025-08    | 2026-12    | D    | CONTINUED   | BIOMED,PORT
原料药企业搬迁入园         | INDUSTRY | DONGLAN       | >=20  | LAND_OBTAINED |            | 2028       | D    | NEW         | BIOMED
药品检验检测中心           | RESEARCH | DONGLAN-BIO   | 1.9   | IN_TALKS      |            |            | D    | PREPARATION | BIOMED
半导体产业园一期           | INDUSTRY | XILING-SEMI   | 45    | STARTED       | 2024-12-20 | 2026-12    | PCD  | CONTINUED   | INFOTECH
半导体产业园二期           | INDUSTRY | XILING-SEMI   | 60    | LAND_OBTAINED |            | 2029       | CD   | NEW         | INFOTECH
示例电子产业园             | INDUSTRY | XILING-SEMI   | 28    | APPROVED      |            | 2028       | CD   | NEW         | INFOTECH
十二英寸外延片产线         | INDUSTRY | XILING-SEMI   | 33    | STARTED       | 2025-05    | 2027       | PC   | CONTINUED   | INFOTECH
红外探测器扩产             | INDUSTRY | XILING        | 8.6   | IN_STATISTICS | 2025-02    | 2026-11    | PCD  | CONTINUED   | INFOTECH
车载显示模组项目           | INDUSTRY | XILING        | 6.2   | STARTED       | 2025-10    | 2027-03    | D    | CONTINUED   | INFOTECH,AUTO
电子化学品仓储中心         | LOGISTICS | GANGHANG     | 2.2   | PAUSED        | 2024-04    |            | D    | CONTINUED   | INFOTECH
智算中心                   | INDUSTRY | XILING-DATA   | 38    | STARTED       | 2026-01-09 | 2027-08    | PCD  | NEW         | DIGITAL,INFOTECH
人工智能应用创新园         | RESEARCH | XILING-DATA   | 12    | APPROVED      |            | 2028       | CD   | NEW         | DIGITAL
工业互联网标识节点         | RESEARCH | XILING        | 0.8   | COMPLETED     | 2025       | 2026-04    | D    | COMPLETION  | DIGITAL,EQUIPMENT
直播电商基地二期           | SERVICES | 007           | 3.6   | IN_PRODUCTION | 2024-06    | 2025-12    | D    | COMPLETION  | DIGITAL
城市运行平台               | SERVICES | 002           | ***   | STARTED       | 2025-07    | 2026-12    | D    | CONTINUED   | DIGITAL
总部基地                   | SERVICES | 002           | 52    | STARTED       | 2024-08    | 2027-12    | PCDU | CONTINUED   | DIGITAL
U 形智能制造园             | INDUSTRY | XILING-MFG    | 21    | STARTED       | 2025-03    | 2027       | PCD  | CONTINUED   | EQUIPMENT
工业热泵研发制造基地       | INDUSTRY | XILING-MFG    | 13.4  | IN_STATISTICS | 2025-04    | 2026-12    | PC   | CONTINUED   | EQUIPMENT
谐波减速器产业化           | INDUSTRY | XILING-MFG    | 4.8   | STARTED       | 2026-03    | 2027-09    | CD   | NEW         | EQUIPMENT
高压柱塞泵数字工厂         | INDUSTRY | XILING-MFG    | 5.1   | COMPLETED     | 2024-10    | 2026-06    | CD   | COMPLETION  | EQUIPMENT
焊接机器人生产线           | INDUSTRY | XILING-MFG    | 2.9   | STARTED       | 2025-09    | 2026-12    | D    | CONTINUED   | EQUIPMENT
铸造企业绿色改造           | INDUSTRY | XILING        | ~8    | STARTED       | 2025       | 2027       | D    | CONTINUED   | EQUIPMENT
深水网箱总装基地           | INDUSTRY | GANGHANG      | 9.5   | STARTED       | 2025-06    | 2026-12    | PC   | CONTINUED   | MARINE
海上风电导管架基地         | INDUSTRY | GANGHANG      | 16    | STARTED       | 2024-07    | 2026-12    | C    | CONTINUED   | MARINE
水下机器人试验场           | RESEARCH | BEIYU         | 2.4   | SIGNED        |            |            | D    | PREPARATION | MARINE
海水淡化示范工程           | ENERGY   | BEIYU         | 7     | APPROVED      |            | 2028       | CD   | PREPARATION | MARINE
船舶配套产业基地           | INDUSTRY | GANGHANG      | 6.8   | COMPLETED     | 2023-05    | 2026-02    | D    | COMPLETION  | MARINE
电池冷却板智能工厂         | INDUSTRY | XILING-MFG    | 5.7   | STARTED       | 2025-11    | 2027-03    | CD   | CONTINUED   | AUTO,EQUIPMENT
底盘系统研发中心           | RESEARCH | XILING-MFG    | 3.3   | IN_STATISTICS | 2025-03    | 2026-09    | D    | CONTINUED   | AUTO
新能源冷藏车项目           | INDUSTRY | XILING        | 4.4   | REGISTERED    |            | 2028       | D    | NEW         | AUTO,FOOD
汽车环境舱试验中心         | RESEARCH | XILING-MFG    | 2.1   | SIGNED        |            |            | D    | PREPARATION | AUTO
预制菜产业园               | INDUSTRY | DONGLAN-FOOD  | 10.5  | STARTED       | 2025-02    | 2026-12    | PCD  | CONTINUED   | FOOD
海参肽功能食品项目         | INDUSTRY | DONGLAN-FOOD  | 3.8   | STARTED       | 2026-04    | 2027-12    | D    | NEW         | FOOD,BIOMED
冷链食品园二期             | LOGISTICS | DONGLAN-FOOD | 6.6   | IN_STATISTICS | 2024-12    | 2026-10    | CD   | CONTINUED   | FOOD,PORT
葡萄酒主题产业园           | CULTURE_TOURISM | 004    | 5.2   | TERMINATED    | 2023-09    |            | D    | CONTINUED   | FOOD,CULTURE
海洋牧场示范区             | INDUSTRY | 008           | 2.6   | FULL_CAPACITY | 2022       | 2025       | D    | COMPLETION  | FOOD
港生产调度中心             | LOGISTICS | 001          | 14    | STARTED       | 2025-01    | 2026-12    | PCDU | CONTINUED   | PORT
港供应链中心               | LOGISTICS | GANGHANG     | 11    | STARTED       | 2025-09    | 2027-06    | CD   | CONTINUED   | PORT
海铁联运专用线             | LOGISTICS | GANGHANG     | 9.2   | APPROVED      |            | 2028       | PC   | NEW         | PORT
冷链保税仓                 | LOGISTICS | GANGHANG     | 3.5   | COMPLETED     | 2024-03    | 2026-01    | D    | COMPLETION  | PORT,FOOD
航运金融大厦               | SERVICES | 001           | 18    | STARTED       | 2025-04    | 2028       | CDU  | CONTINUED   | PORT
金融中心                   | SERVICES | 002           | 26    | LAND_OBTAINED |            | 2029       | CDU  | NEW         | DIGITAL
历史街区活化二期           | CULTURE_TOURISM | 001    | 15    | STARTED       | 2024-10    | 2026-12    | CDU  | CONTINUED   | CULTURE
星桥工业遗产更新           | RENEWAL  | 007           | 12.8  | STARTED       | 2025-03    | 2027       | CDU  | CONTINUED   | CULTURE
望海海岸带提升             | CULTURE_TOURISM | 003    | 20    | STARTED       | 2025-05    | 2027       | PCDU | CONTINUED   | CULTURE
国际会展中心改造           | CULTURE_TOURISM | 003    | 6     | IN_STATISTICS | 2025-06    | 2026-09    | D    | CONTINUED   | CULTURE
邮轮码头改造               | CULTURE_TOURISM | 001    | 8.8   | APPROVED      |            | 2028       | CD   | PREPARATION | CULTURE,PORT
海岸度假酒店群             | CULTURE_TOURISM | 003    | 100+  | SIGNED        |            |            | CD   | PREPARATION | CULTURE
影视文创基地               | CULTURE_TOURISM | 007    | 2.7   | STARTED       | 2026-05    | 2027       | D    | NEW         | CULTURE,DIGITAL
国际人才交流中心           | TALENT_HOUSING | XILING  | 7.2   | STARTED       | 2025-07    | 2027-01    | CDU  | CONTINUED   |
西岭人才公寓二期           | TALENT_HOUSING | XILING  | 4.6   | STARTED       | 2025-10    | 2027-03    | DU   | CONTINUED   |
创新创业大赛落地项目：柔性传感 | RESEARCH | XILING    | 0.5   | REGISTERED    |            |            | D    | NEW         | INFOTECH
创新创业大赛落地项目：合成生物 | RESEARCH | DONGLAN-BIO | 0.6 | REGISTERED    |            |            | D    | NEW         | BIOMED
氢能装备试验平台           | RESEARCH | DONGLAN       | 2     | IN_TALKS      |            |            | D    | PREPARATION | STORAGE,EQUIPMENT
城市物流配送枢纽           | LOGISTICS | 006          | 5.9   | STARTED       | 2025-12    | 2027       | D    | CONTINUED   | PORT
光刻材料中试基地           | RESEARCH | XILING-SEMI   | ***   | SIGNED        |            |            | C    | PREPARATION | INFOTECH
车规芯片封测项目           | INDUSTRY | XILING-SEMI   | 17    | REGISTERED    |            | 2028       | C    | NEW         | INFOTECH,AUTO
功率模块生产基地           | INDUSTRY | DONGLAN-ESS   | 22    | SIGNED        |            |            | PC   | PREPARATION | STORAGE,INFOTECH
海工装备检验基地           | RESEARCH | GANGHANG      | -     | IN_TALKS      |            |            | D    | PREPARATION | MARINE
中央厨房配送中心           | INDUSTRY | DONGLAN-FOOD  | 1.8   | STARTED       | 2026-03    | 2027       | D    | NEW         | FOOD
数据标注产业基地           | SERVICES | XILING-DATA   | 1.2   | IN_PRODUCTION | 2025-01    | 2025-11    | D    | COMPLETION  | DIGITAL
园区标准厂房四期           | INDUSTRY | XILING-MFG    | 7.7   | STARTED       | 2025-06    | 2026-12    | D    | CONTINUED   | EQUIPMENT
东澜道路管网工程           | ROAD     | DONGLAN       | 3.9   | STARTED       | 2025-08    | 2026-11    | D    | CONTINUED   |
西岭道路管网工程           | ROAD     | XILING        | 4.1   | STARTED       | 2025-09    | 2026-12    | D    | CONTINUED   |
科创服务综合体             | SERVICES | XILING        | 5.4   | COMPLETED     | 2023-11    | 2026-03    | D    | COMPLETION  |
`;
