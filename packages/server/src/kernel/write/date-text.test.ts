import { describe, expect, it } from 'vitest';
import { readDateText, readInstantText } from './date-text.ts';

describe('readDateText', () => {
  it.each([
    ['1992', '1992-01-01', 'YEAR'],
    ['二〇二〇年', '2020-01-01', 'YEAR'],
    ['1992.10', '1992-10-01', 'MONTH'],
    ['1993.2', '1993-02-01', 'MONTH'],
    ['1992年10月', '1992-10-01', 'MONTH'],
    ['2017/1', '2017-01-01', 'MONTH'],
    ['2017/1/3', '2017-01-03', 'DAY'],
    ['2017.1.3', '2017-01-03', 'DAY'],
    ['2017年01月31日', '2017-01-31', 'DAY'],
    ['2017 年 1 月 3 号', '2017-01-03', 'DAY'],
    ['20170103', '2017-01-03', 'DAY'],
    ['２０２４-０２-２９', '2024-02-29', 'DAY'],
    ['二〇二〇年三月五日', '2020-03-05', 'DAY'],
    ['二○一九年十二月三十一日', '2019-12-31', 'DAY'],
    ['二零二零年十月廿日', '2020-10-20', 'DAY'],
    ['二〇二一年〇一月十九日', '2021-01-19', 'DAY'],
  ])('reads %s', (text, first, precision) => {
    expect(readDateText(text)).toEqual({ first, precision, time: null, isSerial: false });
  });

  it('refuses a long text at once', () => expect(readDateText(`2020${' '.repeat(200_000)}x`)).toBeUndefined());

  it('keeps the time of day apart', () => {
    expect(readDateText('2020/1/6 12:09:38')).toMatchObject({ first: '2020-01-06', time: '12:09:38' });
    expect(readDateText('1991-04-03 00:00:00')).toMatchObject({ first: '1991-04-03', time: '00:00:00' });
    expect(readDateText('2020年1月6日9:05')).toMatchObject({ first: '2020-01-06', time: '09:05:00' });
  });

  it('knows the numbers of days in spreadsheets', () => {
    expect(readDateText('43831')).toEqual({ first: '2020-01-01', precision: 'DAY', time: null, isSerial: true });
    expect(readDateText('43836.506701')).toMatchObject({ first: '2020-01-06', time: '12:09:39', isSerial: true });
  });

  it.each([
    ...['92.10', '17/1/3', '1/2/2020', '2017-1.3', '201012', '999', '123456', '2020年3', '三月五日', ''],
    ...['2023-02-29', '2023/13/1', '20230229', '二〇二〇年十三月', '二〇二〇年廿月一日', '二〇二〇年三月三十二日'],
    ...['2020/1/6 25:00', '2020/1/6 12:60:00', '2020-01-01T00:00:00Z', '2020 年度'],
  ])('refuses %j', (text) => expect(readDateText(text)).toBeUndefined());

  it('refuses what may be January, or October that has lost its zero', () => {
    expect(readDateText('1993.1')).toBeUndefined();
    expect(readDateText('1993.10')).toMatchObject({ first: '1993-10-01' });
  });
});

describe('readInstantText', () => {
  it.each([
    ['2024-05-31T08:00:00+09:00', '2024-05-30T23:00:00.000Z', false],
    ['2020/1/6 12:09:38', '2020-01-06T04:09:38.000Z', false],
    ['43836.5', '2020-01-06T04:00:00.000Z', true],
  ])('reads %s, in China Standard Time unless it says otherwise', (text, instant, isSerial) => {
    expect(readInstantText(text)).toEqual({ instant, isSerial });
  });

  it.each(['2020-01-06', '43836', '12:09:38'])('refuses %s', (text) => expect(readInstantText(text)).toBeUndefined());
});
