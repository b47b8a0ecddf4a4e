/*
 * What names are made of, each with its pinyin for the sort key. All of it is invented: 虚构 means fictional, and begins
 * the name of every enterprise and park.
 */

type Word = readonly [text: string, key: string];

const words = (list: string): Word[] =>
  list
    .trim()
    .split(/\s*\n\s*|\s*,\s*/)
    .map((entry) => {
      const [text = '', ...key] = entry.split(' ');
      return [text, key.join(' ')] as const;
    });

/** Two of these make a brand. */
const brandWords = words(`
  岚 lan, 川 chuan, 澜 lan, 峰 feng, 云 yun, 海 hai, 晨 chen, 光 guang, 鼎 ding, 盛 sheng, 华 hua, 锐 rui, 恒 heng, 达 da,
  宏 hong, 远 yuan, 智 zhi, 汇 hui, 新 xin, 元 yuan, 天 tian, 泽 ze, 博 bo, 瑞 rui, 嘉 jia, 禾 he, 启 qi, 航 hang, 凯 kai,
  歌 ge, 永 yong, 昌 chang, 瀚 han, 宇 yu, 金 jin, 辰 chen, 泰 tai, 和 he, 德 de, 信 xin, 安 an, 邦 bang, 明 ming, 月 yue,
  青 qing, 松 song, 白 bai, 鹭 lu, 北 bei, 辰 chen, 东 dong, 篱 li, 南 nan, 溪 xi, 西 xi, 岭 ling, 紫 zi, 微 wei, 玉 yu, 衡 heng
`);

const tradeWords = words(`
  储能 chu neng, 电子 dian zi, 生物 sheng wu, 医药 yi yao, 装备 zhuang bei, 材料 cai liao, 软件 ruan jian, 食品 shi pin,
  物流 wu liu, 海工 hai gong, 汽车部件 qi che bu jian, 文旅 wen lv, 机器人 ji qi ren, 半导体 ban dao ti, 新能源 xin neng yuan,
  环保 huan bao, 建设 jian she, 商贸 shang mao, 数据 shu ju, 精密 jing mi
`);

const formWords = words(`
  有限公司 you xian gong si, 科技有限公司 ke ji you xian gong si, 股份有限公司 gu fen you xian gong si,
  集团有限公司 ji tuan you xian gong si, 实业有限公司 shi ye you xian gong si
`);

export const brands = brandWords.map(([text]) => text);
export const trades = tradeWords.map(([text]) => text);

const literal = (list: readonly string[]) => `(ARRAY['${list.join("','")}'])`;
const pick = (list: readonly Word[], index: string) => ({
  text: `${literal(list.map(([text]) => text))}[${index}]`,
  key: `${literal(list.map(([, key]) => key))}[${index}]`,
});

/**
 * The name of enterprise `i` and its sort key, as SQL. Names repeat in a large district, as real ones do among branches.
 */
export function enterpriseName(): { text: string; key: string } {
  const parts = [
    pick(brandWords, `1 + pg_temp.draw(i, 101, ${brandWords.length})`),
    pick(brandWords, `1 + pg_temp.draw(i, 102, ${brandWords.length})`),
    pick(tradeWords, `1 + pg_temp.draw(i, 103, ${tradeWords.length})`),
    pick(formWords, `1 + pg_temp.draw(i, 104, ${formWords.length})`),
  ];
  return {
    text: `'虚构' || ${parts.map(({ text }) => text).join(' || ')}`,
    key: `'xu gou ' || ${parts.map(({ key }) => key).join(" || ' ' || ")}`,
  };
}

/** One of a list for row `i`, as SQL. */
export function oneOf(salt: number, list: readonly string[], row = 'i'): string {
  return `${literal(list)}[1 + pg_temp.draw(${row}, ${salt}, ${list.length})]`;
}
