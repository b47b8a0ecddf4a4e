import { builder } from '../../schema/builder.ts';
import { endsAfterStart, parseSupervisionNo, ratioInOrder } from './rules.ts';

builder.codeList('parcel-use', {
  zh: '规划用途',
  en: 'Planned use of a parcel',
  note: '参照 GB/T 21010。 After GB/T 21010.',
  items: {
    INDUSTRIAL: { zh: '工业用地', en: 'Industrial' },
    STORAGE: { zh: '物流仓储用地', en: 'Logistics and storage' },
    RESEARCH: { zh: '科教用地', en: 'Research and education' },
    COMMERCIAL: { zh: '商服用地', en: 'Commercial' },
    RESIDENTIAL: { zh: '住宅用地', en: 'Residential' },
    MIXED: { zh: '综合用地', en: 'Mixed' },
    PUBLIC: { zh: '公共管理与公共服务用地', en: 'Public services' },
    ROAD: { zh: '交通运输用地', en: 'Transport' },
    GREEN: { zh: '绿地', en: 'Green space' },
  },
});

builder.codeList('parcel-status', {
  zh: '地块状态',
  en: 'State of a parcel',
  items: {
    PLANNED: { zh: '规划', en: 'Planned', colour: '#90a4ae' },
    SUPPLIED: { zh: '已供', en: 'Supplied', colour: '#1565c0' },
    BUILDING: { zh: '在建', en: 'Under construction', colour: '#f9a825' },
    IN_USE: { zh: '在用', en: 'In use', colour: '#2e7d32' },
    LOW_USE: { zh: '低效', en: 'Low use', colour: '#ef6c00' },
    IDLE: { zh: '闲置', en: 'Idle', colour: '#c62828' },
    CLEARED: { zh: '已腾退', en: 'Cleared', colour: '#6a1b9a' },
  },
});

builder.codeList('supply-method', {
  zh: '供地方式',
  en: 'How land was supplied',
  items: {
    ALLOCATION: { zh: '划拨', en: 'Allocation' },
    TENDER: { zh: '招标出让', en: 'Tender' },
    AUCTION: { zh: '拍卖出让', en: 'Auction' },
    LISTING: { zh: '挂牌出让', en: 'Listing' },
    AGREEMENT: { zh: '协议出让', en: 'Agreement' },
    LEASE: { zh: '租赁', en: 'Lease' },
    CONTRIBUTION: { zh: '作价出资或入股', en: 'Contribution in kind' },
    OPEN_SALE: {
      zh: '招拍挂出让',
      en: 'Tender, auction or listing',
      note: '来源未区分招标、拍卖、挂牌。 Where the source does not tell which.',
    },
    AUTHORISED: { zh: '授权经营', en: 'Authorised operation' },
  },
});

builder.entity('Parcel', {
  keys: ['parcelNo', 'supervisionNo'],
  owner: 'NATURAL_RESOURCES',
  columns: {
    parcelNo: { write: 'create' },
    supervisionNo: { parse: parseSupervisionNo },
    address: {},
    area: { as: 'area' },
    plannedUse: { as: { codeList: 'parcel-use' } },
    status: { as: { codeList: 'parcel-status' } },
    supplyMethod: { as: { codeList: 'supply-method' } },
    price: { as: 'money' },
    termYears: {},
    floorAreaRatioMin: {},
    floorAreaRatioMax: {},
    suppliedOn: {},
    agreedDeliveryOn: {},
    actualDeliveryOn: {},
    agreedStartOn: {},
    actualStartOn: {},
    agreedEndOn: {},
    actualEndOn: {},
    locationLat: { as: 'location' },
    boundary: { as: 'boundary' },
  },
  relations: { park: {}, division: {}, uses: {} },
  rules: [ratioInOrder, endsAfterStart],
});
