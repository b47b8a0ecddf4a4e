/**
 * Urban-construction projects of 2026 that are not key projects; with the nine that are, the list has 51 (S10).
 * Columns as in `key.ts`.
 */
export const urbanProjects = `
望海环路快速化改造         | ROAD        | 001 | 12   | STARTED       | 2025-02    | 2026-12    | U | CONTINUED   |
云栖路北延                 | ROAD        | 002 | 2.3  | STARTED       | 2026-03    | 2026-11    | U | NEW         |
望海大道改造               | ROAD        | 003 | 3.1  | COMPLETED     | 2024-09    | 2026-05    | U | COMPLETION  |
青禾路打通工程             | ROAD        | 004 | 0.9  | STARTED       | 2026-04    | 2026-10    | U | NEW         |
星桥立交匝道               | ROAD        | 007 | 1.7  | APPROVED      |            | 2027       | U | NEW         |
背街小巷整治（12 条）      | ROAD        | 001 | 0.6  | STARTED       | 2026-03    | 2026-11    | U | NEW         |
老城区雨污分流一期         | PIPES       | 001 | 4.8  | STARTED       | 2024-10    | 2026-12    | U | CONTINUED   |
老城区雨污分流二期         | PIPES       | 002 | 5.6  | STARTED       | 2025-11    | 2027       | U | CONTINUED   |
热力主管网更新             | PIPES       | 003 | 1.4  | STARTED       | 2026-05    | 2026-10-31 | U | NEW         |
供水管网漏损治理           | PIPES       | 004 | 0.8  | IN_STATISTICS | 2025       | 2026       | U | CONTINUED   |
燃气老旧管道更换           | PIPES       | 006 | ~1   | STARTED       | 2025-04    | 2026-09    | U | CONTINUED   |
污水处理厂提标             | PIPES       | 005 | 3.7  | STARTED       | 2025-03    | 2026-12    | U | CONTINUED   |
海绵城市示范片区           | PIPES       | 007 | 2.1  | APPROVED      |            | 2028       | U | PREPARATION |
东澜生态景观带一期         | GREEN       | 005 | 6.3  | STARTED       | 2025-05    | 2026-10    | U | CONTINUED   |
口袋公园建设（24 处）      | GREEN       | 002 | 0.7  | STARTED       | 2026-03    | 2026-11    | U | NEW         |
示例山森林公园入口         | GREEN       | 007 | 0.5  | COMPLETED     | 2025-09    | 2026-04    | U | COMPLETION  |
示例河生态修复             | GREEN       | 006 | 8.4  | STARTED       | 2024-06    | 2027       | U | CONTINUED   |
海岸绿道连通               | GREEN       | 003 | 1.1  | STARTED       | 2026-02    | 2026-09    | U | NEW         |
老港区停车综合体           | PARKING     | 001 | 1.6  | STARTED       | 2025-10    | 2026-12    | U | CONTINUED   |
云栖公园地下停车场         | PARKING     | 002 | 1.3  | STARTED       | 2026-01    | 2027-03    | U | NEW         |
智慧停车改造               | PARKING     | 003 | 0.4  | IN_STATISTICS | 2026-02    | 2026-10    | U | NEW         |
医院周边立体停车楼         | PARKING     | 004 | 0.9  | LAND_OBTAINED |            | 2027       | U | NEW         |
公厕新建改造（32 座）      | RENEWAL     | 001 | 0.3  | STARTED       | 2026-03    | 2026-10    | U | NEW         |
示例第一小学扩建           | SCHOOL      | 001 | 1.2  | STARTED       | 2025-07    | 2026-08    | U | CONTINUED   |
星桥中学新建               | SCHOOL      | 007 | 3.4  | STARTED       | 2025-06    | 2026-08    | U | CONTINUED   |
东澜实验学校               | SCHOOL      | 005 | 4.1  | STARTED       | 2025-09    | 2027-07    | U | CONTINUED   |
西岭幼儿园（3 所）         | SCHOOL      | 006 | 0.9  | COMPLETED     | 2025-03    | 2026-06    | U | COMPLETION  |
区人民医院新院区           | HOSPITAL    | 004 | 16   | STARTED       | 2023-12    | 2026-12    | U | CONTINUED   |
社区卫生服务中心提升       | HOSPITAL    | 002 | 0.6  | STARTED       | 2026-01    | 2026-12    | U | NEW         |
公共卫生应急中心           | HOSPITAL    | 007 | ***  | APPROVED      |            | 2028       | U | PREPARATION |
老旧小区改造（示例一片）   | OLD_ESTATE  | 001 | 1.9  | STARTED       | 2026-03    | 2026-11    | U | NEW         |
老旧小区改造（示例二片）   | OLD_ESTATE  | 003 | 2.2  | STARTED       | 2026-03    | 2026-11    | U | NEW         |
老旧小区加装电梯           | OLD_ESTATE  | 002 | 0.5  | STARTED       | 2025       | 2026       | U | CONTINUED   |
澜港安置房一期             | RESETTLEMENT | 001 | 9.6 | STARTED       | 2024-05    | 2026-11    | U | CONTINUED   |
澜港安置房二期             | RESETTLEMENT | 001 | 11  | STARTED       | 2025-09    | 2027-12    | U | CONTINUED   |
青禾安置房                 | RESETTLEMENT | 004 | 7.3 | COMPLETED     | 2023-04    | 2026-03    | U | COMPLETION  |
西岭安置房                 | RESETTLEMENT | 006 | 8.2 | STARTED       | 2024-11    | 2027-03    | U | CONTINUED   |
星桥片区起步区更新         | RENEWAL     | 007 | 30   | STARTED       | 2025-03    | 2028       | U | CONTINUED   |
老港区功能置换             | RENEWAL     | 001 | 40+  | STARTED       | 2025       | 2029       | U | CONTINUED   |
示例山周边环境整治         | RENEWAL     | 007 | 1    | STARTED       | 2026-04    | 2026-12    | U | NEW         |
集贸市场改造（5 处）       | RENEWAL     | 002 | 0.4  | PAUSED        | 2025-05    |            | U | CONTINUED   |
城市书房（8 处）           | RENEWAL     | 003 | n/a  | STARTED       | 2026-02    | 2026-10    | U | NEW         |
`;
