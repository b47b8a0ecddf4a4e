import { known } from '../known.ts';

/** First and second characters of invented trade names. Together with 示例市 before them no real firm is called so. */
const firsts = [...'云澜星岚禾青辰沐岱昱栖屿朗澄霁珩嵘煦桐麓汀筠泓曜蔚琅翎溪皓荻'];
const seconds = [...'拓岳川启衡沃泽翊晟博凌源致远途钧舟腾禹锐诺铭恺跃创汇纬弘砺帆景'];

/** The trade name with this number; the first 930 are all different. */
export function brand(number: number): string {
  const first = known(firsts[number % firsts.length]);
  const second = known(seconds[(number + 2 * Math.floor(number / firsts.length)) % seconds.length]);
  return first + second;
}

const surnames = [...'赵钱孙李周吴郑王冯陈褚卫蒋沈韩杨朱秦尤许何吕施张孔曹严华金魏陶姜'];
const givenNames = [...'安宁平和顺清明远达康嘉信恒毅勤谨朴实诚'];

/** A personal name with 示 in it, so that nobody is meant. Every 37th surname has two characters. */
export function person(number: number): string {
  const surname = number % 37 === 5 ? '欧阳' : known(surnames[number % surnames.length]);
  return `${surname}示${known(givenNames[(number * 5 + Math.floor(number / 32)) % givenNames.length])}`;
}
