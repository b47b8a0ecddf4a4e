import { defineSource } from '../source.ts';

/** Business registrations of enterprises, one file per year of registration, as the market regulator publishes them. */
export const enterpriseRegistration = defineSource('enterprise-registration', {
  zh: '企业登记信息',
  en: 'Business registrations of enterprises, one file per year of registration.',
  entity: 'Enterprise',
  blanks: ['N/A'],
  constants: { recordMode: 'MIRRORED' },
  columns: {
    name: { headers: ['企业名称'], required: true },
    creditCode: { headers: ['统一社会信用代码'], required: true },
    establishedOn: { headers: ['注册日期', '成立日期'] },
    legalForm: { headers: ['企业类型'] },
    legalRepresentative: { headers: ['法人代表', '法定代表人'] },
    capital: { headers: ['注册资金', '注册资本'] },
    businessScope: { headers: ['经营范围'] },
    provinceName: { headers: ['所在省份'] },
    prefectureName: { headers: ['地区', '所在地区'] },
    registeredAddress: { headers: ['注册地址', '登记地址'] },
  },
});
