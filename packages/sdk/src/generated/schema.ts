export type Maybe<T> = T | null;
export type InputMaybe<T> = Maybe<T>;
/** All built-in and custom scalars, mapped to their actual values */
export type Scalars = {
  ID: { input: string; output: string; }
  String: { input: string; output: string; }
  Boolean: { input: boolean; output: boolean; }
  Int: { input: number; output: number; }
  Float: { input: number; output: number; }
  /** 日期，格式 YYYY-MM-DD. A day of the calendar, YYYY-MM-DD. */
  Date: { input: string; output: string; }
  /** 时刻，世界协调时，精确到毫秒. An instant in UTC with milliseconds. Input has to name its offset, such as +08:00 or Z. */
  DateTime: { input: string; output: string; }
  /** 十进制数，以字符串表示，无指数、无末尾零，精确不舍入. A decimal as a string, without exponent or trailing zeros; exact. Input takes a string or a whole number, up to 30 digits before the point and 20 after it. */
  Decimal: { input: string; output: string; }
  /** 边界（GeoJSON 的 Polygon 或 MultiPolygon）. A Polygon or MultiPolygon of GeoJSON (RFC 7946) as a JSON object, with its bbox; in CGCS2000, outer rings counter-clockwise. Only ever an output. */
  GeoJSON: { input: { type: 'Polygon'; bbox: number[]; coordinates: number[][][] } | { type: 'MultiPolygon'; bbox: number[]; coordinates: number[][][][] }; output: { type: 'Polygon'; bbox: number[]; coordinates: number[][][] } | { type: 'MultiPolygon'; bbox: number[]; coordinates: number[][][][] }; }
  /** 任意 JSON 值. Any JSON value, such as the arguments of a list. */
  JSON: { input: unknown; output: unknown; }
  /** 日期，可只知年或月，按其首日比较. A date of which only the year, or the year and month, may be known: "1992", "1992-10" or "1992-10-05". It compares by its first day. */
  PartialDate: { input: string; output: string; }
};

/** 规上入库. An entry of an enterprise in the statistical list of those above designated size (四上企业). */
export type AboveScaleEntry = Node & {
  /** 入库时间. Month of entry. */
  enteredOn: Scalars['PartialDate']['output'];
  /** 企业. The enterprise. */
  enterprise: Enterprise;
  /** 标识. Global id, opaque. */
  id: Scalars['ID']['output'];
  /** 入库类别（代码表 above-scale-kind）. Branch of the list: industry, wholesale, retail, catering, services, construction, real estate. Code list above-scale-kind. */
  kind: CodeListItem;
  /** 退库时间. Month of leaving; null while it is listed. */
  leftOn?: Maybe<Scalars['PartialDate']['output']>;
  /** 数据来源. Rows of imported files that the record came from, with their file and import. */
  provenance: RecordOriginConnection;
};


/** 规上入库. An entry of an enterprise in the statistical list of those above designated size (四上企业). */
export type AboveScaleEntryProvenanceArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  offset?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<RecordOriginOrderBy>>;
  where?: InputMaybe<RecordOriginWhere>;
};

/** 规上入库的标识. Names one above scale entry by its id or by a natural key. */
export type AboveScaleEntryBy =
  /** 企业＋入库类别＋入库时间. The natural key of enterprise, kind, enteredOn. */
  { enterpriseKindEnteredOn: AboveScaleEntryByEnterpriseKindEnteredOn; id?: never; }
  |  /** 标识. Global id. */
  { enterpriseKindEnteredOn?: never; id: Scalars['ID']['input']; };

/** 企业＋入库类别＋入库时间. The natural key of enterprise, kind, enteredOn. */
export type AboveScaleEntryByEnterpriseKindEnteredOn = {
  /** 入库时间. Month of entry. */
  enteredOn: Scalars['PartialDate']['input'];
  /** 企业. The enterprise. */
  enterprise: EnterpriseBy;
  /** 入库类别. Branch of the list: industry, wholesale, retail, catering, services, construction, real estate. */
  kind: Scalars['String']['input'];
};

/** 规上入库的分页列表. A page of a list of above scale entry records. */
export type AboveScaleEntryConnection = {
  /** 各条及其游标. The records of the page with their cursors. */
  edges: Array<AboveScaleEntryEdge>;
  /** 各条. The records of the page. */
  nodes: Array<AboveScaleEntry>;
  /** 分页信息. Where the page lies in the list. */
  pageInfo: PageInfo;
  /** 总数. Number of records on all pages; counted only when asked for. */
  totalCount: Scalars['Int']['output'];
};

/** 规上入库列表中的一条及其游标. One above scale entry of a list, with its cursor. */
export type AboveScaleEntryEdge = {
  /** 游标. Opaque; pass it as `after` or `before` with the same ordering. */
  cursor: Scalars['String']['output'];
  /** 规上入库. The above scale entry. */
  node: AboveScaleEntry;
};

/** 规上入库关联条件. Condition on one related above scale entry. At least one of `is` and `isNull` is needed. */
export type AboveScaleEntryFilter = {
  /** 关联记录满足. There is a related above scale entry and it meets this. */
  is?: InputMaybe<AboveScaleEntryWhere>;
  /** 是否没有关联记录. Whether there is no related above scale entry. */
  isNull?: InputMaybe<Scalars['Boolean']['input']>;
  /** 有效日期（不填则为所指的那条记录，不论何时有效）. Only if it is valid on this day. Unless given it is the very record that is referred to, whenever it is or was valid. */
  on?: InputMaybe<Scalars['Date']['input']>;
};

/** 规上入库列表条件. Condition on related above scale entry records. At least one of `some`, `none` and `every` is needed. */
export type AboveScaleEntryListFilter = {
  /** 每一条都满足（没有关联记录时也成立）. Every related record meets this; also true when there is none. */
  every?: InputMaybe<AboveScaleEntryWhere>;
  /** 没有一条满足. No related record meets this. */
  none?: InputMaybe<AboveScaleEntryWhere>;
  /** 有效日期（不填为今天，null 为不限时间）. Only what is valid on this day, from included, to excluded; today (China Standard Time) unless given, null for all times. */
  on?: InputMaybe<Scalars['Date']['input']>;
  /** 至少一条满足. At least one related record meets this. */
  some?: InputMaybe<AboveScaleEntryWhere>;
};

/** 规上入库排序项. One key to order above scale entry records by; later keys of the list decide between equals, and the id, the way of the last key, between what is still equal. */
export type AboveScaleEntryOrderBy =
  /** 入库时间. Month of entry. */
  { enteredOn: OrderDirection; id?: never; kind?: never; leftOn?: never; }
  |  /** 标识. By id, which is the order in which records were made. */
  { enteredOn?: never; id: OrderDirection; kind?: never; leftOn?: never; }
  |  /** 入库类别（代码表 above-scale-kind）. Branch of the list: industry, wholesale, retail, catering, services, construction, real estate. Code list above-scale-kind. */
  { enteredOn?: never; id?: never; kind: OrderDirection; leftOn?: never; }
  |  /** 退库时间. Month of leaving; null while it is listed. */
  { enteredOn?: never; id?: never; kind?: never; leftOn: OrderDirection; };

/** 规上入库筛选条件. Conditions on above scale entry records. They are ANDed; an empty object matches all. */
export type AboveScaleEntryWhere = {
  /** 且（全部成立）. All of these hold. */
  and?: InputMaybe<Array<AboveScaleEntryWhere>>;
  /** 入库时间. Month of entry. */
  enteredOn?: InputMaybe<PartialDateFilter>;
  /** 企业. The enterprise. */
  enterprise?: InputMaybe<EnterpriseFilter>;
  /** 标识. Condition on the global id. */
  id?: InputMaybe<IdFilter>;
  /** 入库类别（代码表 above-scale-kind）. Branch of the list: industry, wholesale, retail, catering, services, construction, real estate. Code list above-scale-kind. */
  kind?: InputMaybe<CodeFilter>;
  /** 退库时间. Month of leaving; null while it is listed. */
  leftOn?: InputMaybe<PartialDateFilter>;
  /** 非（恰为其补集，空值也算在内）. This does not hold; the exact complement, records without a value included. */
  not?: InputMaybe<AboveScaleEntryWhere>;
  /** 或（至少一项成立，空列表不匹配任何记录）. At least one of these holds; an empty list matches nothing. */
  or?: InputMaybe<Array<AboveScaleEntryWhere>>;
};

/** 添加导入行的输入. What addImportRows takes. */
export type AddImportRowsInput = {
  /** 文件. The file that the rows are from. */
  file: ImportFileInput;
  /** 导入. Global id of the import. */
  import: Scalars['ID']['input'];
  /** 行. Rows, in any order. */
  rows: Array<ImportRowInput>;
};

/** 添加导入行的结果. The import as it is now, or why addImportRows did nothing. */
export type AddImportRowsResult = Import | ImportFileDiffers | ImportHeaderRefused | ImportNotFound | ImportRowsRefused | ImportStateConflict;

/** 行政区划. An administrative division as it stood during a period; one code may have several periods (GB/T 2260, GB/T 10114). */
export type AdministrativeDivision = Node & {
  /** 区内人才公寓. Talent apartments in it. */
  apartments: TalentApartmentConnection;
  /** 边界. Boundary, as a GeoJSON Polygon or MultiPolygon in CGCS2000. */
  boundary?: Maybe<Scalars['GeoJSON']['output']>;
  /** 下级区划. The divisions below it. */
  children: AdministrativeDivisionConnection;
  /** 区划代码. Division code of 2, 4, 6, 9 or 12 digits. */
  code: Scalars['String']['output'];
  /** 现行代码. The code again while it is in force; null once it is not. The database keeps it, whatever is written. */
  currentCode?: Maybe<Scalars['String']['output']>;
  /** 所辖部门. Offices that administer it. */
  departments: DepartmentConnection;
  /** 区内开发区. Development zones in it. */
  developmentZones: DevelopmentZoneConnection;
  /** 区内企业. Enterprises registered at an address in it. */
  enterprises: EnterpriseConnection;
  /** 标识. Global id, opaque. */
  id: Scalars['ID']['output'];
  /** 区内供地. Land supplied in it. */
  landSupplies: LandSupplyConnection;
  /** 区划级别. Level in the hierarchy. */
  level: DivisionLevel;
  /** 区划名称. Name during this period. */
  name: Scalars['String']['output'];
  /** 由何变更. What it was made from. */
  origins: DivisionSuccessionConnection;
  /** 区内地块. Parcels in it. */
  parcels: ParcelConnection;
  /** 上级区划. The division above it. */
  parent?: Maybe<AdministrativeDivision>;
  /** 区内园区. Parks in it. */
  parks: ParkConnection;
  /** 区内项目. Projects in it. */
  projects: ProjectConnection;
  /** 数据来源. Rows of imported files that the record came from, with their file and import. */
  provenance: RecordOriginConnection;
  /** 统计用区划. True for pseudo-codes that only statistics use, such as those of development zones. */
  statistical: Scalars['Boolean']['output'];
  /** 变更为. What became of it. */
  successions: DivisionSuccessionConnection;
  /** 启用时间. When the code came into force, often a year only; null where no source says. */
  validFrom?: Maybe<Scalars['PartialDate']['output']>;
  /** 停用时间. When the code was no longer in force, often a year only; null while it is. */
  validTo?: Maybe<Scalars['PartialDate']['output']>;
};


/** 行政区划. An administrative division as it stood during a period; one code may have several periods (GB/T 2260, GB/T 10114). */
export type AdministrativeDivisionApartmentsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  offset?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<TalentApartmentOrderBy>>;
  where?: InputMaybe<TalentApartmentWhere>;
};


/** 行政区划. An administrative division as it stood during a period; one code may have several periods (GB/T 2260, GB/T 10114). */
export type AdministrativeDivisionChildrenArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  offset?: InputMaybe<Scalars['Int']['input']>;
  on?: InputMaybe<Scalars['Date']['input']>;
  orderBy?: InputMaybe<Array<AdministrativeDivisionOrderBy>>;
  where?: InputMaybe<AdministrativeDivisionWhere>;
};


/** 行政区划. An administrative division as it stood during a period; one code may have several periods (GB/T 2260, GB/T 10114). */
export type AdministrativeDivisionDepartmentsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  offset?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<DepartmentOrderBy>>;
  where?: InputMaybe<DepartmentWhere>;
};


/** 行政区划. An administrative division as it stood during a period; one code may have several periods (GB/T 2260, GB/T 10114). */
export type AdministrativeDivisionDevelopmentZonesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  offset?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<DevelopmentZoneOrderBy>>;
  where?: InputMaybe<DevelopmentZoneWhere>;
};


/** 行政区划. An administrative division as it stood during a period; one code may have several periods (GB/T 2260, GB/T 10114). */
export type AdministrativeDivisionEnterprisesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  offset?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<EnterpriseOrderBy>>;
  where?: InputMaybe<EnterpriseWhere>;
};


/** 行政区划. An administrative division as it stood during a period; one code may have several periods (GB/T 2260, GB/T 10114). */
export type AdministrativeDivisionLandSuppliesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  offset?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<LandSupplyOrderBy>>;
  where?: InputMaybe<LandSupplyWhere>;
};


/** 行政区划. An administrative division as it stood during a period; one code may have several periods (GB/T 2260, GB/T 10114). */
export type AdministrativeDivisionOriginsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  offset?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<DivisionSuccessionOrderBy>>;
  where?: InputMaybe<DivisionSuccessionWhere>;
};


/** 行政区划. An administrative division as it stood during a period; one code may have several periods (GB/T 2260, GB/T 10114). */
export type AdministrativeDivisionParcelsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  offset?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<ParcelOrderBy>>;
  where?: InputMaybe<ParcelWhere>;
};


/** 行政区划. An administrative division as it stood during a period; one code may have several periods (GB/T 2260, GB/T 10114). */
export type AdministrativeDivisionParentArgs = {
  on?: InputMaybe<Scalars['Date']['input']>;
};


/** 行政区划. An administrative division as it stood during a period; one code may have several periods (GB/T 2260, GB/T 10114). */
export type AdministrativeDivisionParksArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  offset?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<ParkOrderBy>>;
  where?: InputMaybe<ParkWhere>;
};


/** 行政区划. An administrative division as it stood during a period; one code may have several periods (GB/T 2260, GB/T 10114). */
export type AdministrativeDivisionProjectsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  offset?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<ProjectOrderBy>>;
  where?: InputMaybe<ProjectWhere>;
};


/** 行政区划. An administrative division as it stood during a period; one code may have several periods (GB/T 2260, GB/T 10114). */
export type AdministrativeDivisionProvenanceArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  offset?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<RecordOriginOrderBy>>;
  where?: InputMaybe<RecordOriginWhere>;
};


/** 行政区划. An administrative division as it stood during a period; one code may have several periods (GB/T 2260, GB/T 10114). */
export type AdministrativeDivisionSuccessionsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  offset?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<DivisionSuccessionOrderBy>>;
  where?: InputMaybe<DivisionSuccessionWhere>;
};

/** 行政区划的标识. Names one administrative division by its id or by a natural key. */
export type AdministrativeDivisionBy =
  /** 区划代码＋启用时间. The natural key of code, validFrom. */
  { codeValidFrom: AdministrativeDivisionByCodeValidFrom; currentCode?: never; id?: never; }
  |  /** 现行代码. The code again while it is in force; null once it is not. The database keeps it, whatever is written. */
  { codeValidFrom?: never; currentCode: Scalars['String']['input']; id?: never; }
  |  /** 标识. Global id. */
  { codeValidFrom?: never; currentCode?: never; id: Scalars['ID']['input']; };

/** 区划代码＋启用时间. The natural key of code, validFrom. */
export type AdministrativeDivisionByCodeValidFrom = {
  /** 区划代码. Division code of 2, 4, 6, 9 or 12 digits. */
  code: Scalars['String']['input'];
  /** 启用时间. When the code came into force, often a year only; null where no source says. */
  validFrom?: InputMaybe<Scalars['PartialDate']['input']>;
};

/** 行政区划的分页列表. A page of a list of administrative division records. */
export type AdministrativeDivisionConnection = {
  /** 各条及其游标. The records of the page with their cursors. */
  edges: Array<AdministrativeDivisionEdge>;
  /** 各条. The records of the page. */
  nodes: Array<AdministrativeDivision>;
  /** 分页信息. Where the page lies in the list. */
  pageInfo: PageInfo;
  /** 总数. Number of records on all pages; counted only when asked for. */
  totalCount: Scalars['Int']['output'];
};

/** 行政区划列表中的一条及其游标. One administrative division of a list, with its cursor. */
export type AdministrativeDivisionEdge = {
  /** 游标. Opaque; pass it as `after` or `before` with the same ordering. */
  cursor: Scalars['String']['output'];
  /** 行政区划. The administrative division. */
  node: AdministrativeDivision;
};

/** 行政区划关联条件. Condition on one related administrative division. At least one of `is` and `isNull` is needed. */
export type AdministrativeDivisionFilter = {
  /** 关联记录满足. There is a related administrative division and it meets this. */
  is?: InputMaybe<AdministrativeDivisionWhere>;
  /** 是否没有关联记录. Whether there is no related administrative division. */
  isNull?: InputMaybe<Scalars['Boolean']['input']>;
  /** 有效日期（不填则为所指的那条记录，不论何时有效）. Only if it is valid on this day. Unless given it is the very record that is referred to, whenever it is or was valid. */
  on?: InputMaybe<Scalars['Date']['input']>;
};

/** 行政区划列表条件. Condition on related administrative division records. At least one of `some`, `none` and `every` is needed. */
export type AdministrativeDivisionListFilter = {
  /** 每一条都满足（没有关联记录时也成立）. Every related record meets this; also true when there is none. */
  every?: InputMaybe<AdministrativeDivisionWhere>;
  /** 没有一条满足. No related record meets this. */
  none?: InputMaybe<AdministrativeDivisionWhere>;
  /** 有效日期（不填为今天，null 为不限时间）. Only what is valid on this day, from included, to excluded; today (China Standard Time) unless given, null for all times. */
  on?: InputMaybe<Scalars['Date']['input']>;
  /** 至少一条满足. At least one related record meets this. */
  some?: InputMaybe<AdministrativeDivisionWhere>;
};

/** 行政区划排序项. One key to order administrative division records by; later keys of the list decide between equals, and the id, the way of the last key, between what is still equal. */
export type AdministrativeDivisionOrderBy =
  /** 区划代码. Division code of 2, 4, 6, 9 or 12 digits. */
  { code: OrderDirection; currentCode?: never; id?: never; level?: never; name?: never; statistical?: never; validFrom?: never; validTo?: never; }
  |  /** 现行代码. The code again while it is in force; null once it is not. The database keeps it, whatever is written. */
  { code?: never; currentCode: OrderDirection; id?: never; level?: never; name?: never; statistical?: never; validFrom?: never; validTo?: never; }
  |  /** 标识. By id, which is the order in which records were made. */
  { code?: never; currentCode?: never; id: OrderDirection; level?: never; name?: never; statistical?: never; validFrom?: never; validTo?: never; }
  |  /** 区划级别. Level in the hierarchy. */
  { code?: never; currentCode?: never; id?: never; level: OrderDirection; name?: never; statistical?: never; validFrom?: never; validTo?: never; }
  |  /** 区划名称. Name during this period. */
  { code?: never; currentCode?: never; id?: never; level?: never; name: OrderDirection; statistical?: never; validFrom?: never; validTo?: never; }
  |  /** 统计用区划. True for pseudo-codes that only statistics use, such as those of development zones. */
  { code?: never; currentCode?: never; id?: never; level?: never; name?: never; statistical: OrderDirection; validFrom?: never; validTo?: never; }
  |  /** 启用时间. When the code came into force, often a year only; null where no source says. */
  { code?: never; currentCode?: never; id?: never; level?: never; name?: never; statistical?: never; validFrom: OrderDirection; validTo?: never; }
  |  /** 停用时间. When the code was no longer in force, often a year only; null while it is. */
  { code?: never; currentCode?: never; id?: never; level?: never; name?: never; statistical?: never; validFrom?: never; validTo: OrderDirection; };

/** 行政区划筛选条件. Conditions on administrative division records. They are ANDed; an empty object matches all. */
export type AdministrativeDivisionWhere = {
  /** 且（全部成立）. All of these hold. */
  and?: InputMaybe<Array<AdministrativeDivisionWhere>>;
  /** 区内人才公寓. Talent apartments in it. */
  apartments?: InputMaybe<TalentApartmentListFilter>;
  /** 边界. Boundary, as a GeoJSON Polygon or MultiPolygon in CGCS2000. */
  boundary?: InputMaybe<BoundaryFilter>;
  /** 下级区划. The divisions below it. */
  children?: InputMaybe<AdministrativeDivisionListFilter>;
  /** 区划代码. Division code of 2, 4, 6, 9 or 12 digits. */
  code?: InputMaybe<StringFilter>;
  /** 现行代码. The code again while it is in force; null once it is not. The database keeps it, whatever is written. */
  currentCode?: InputMaybe<StringFilter>;
  /** 所辖部门. Offices that administer it. */
  departments?: InputMaybe<DepartmentListFilter>;
  /** 区内开发区. Development zones in it. */
  developmentZones?: InputMaybe<DevelopmentZoneListFilter>;
  /** 区内企业. Enterprises registered at an address in it. */
  enterprises?: InputMaybe<EnterpriseListFilter>;
  /** 标识. Condition on the global id. */
  id?: InputMaybe<IdFilter>;
  /** 区内供地. Land supplied in it. */
  landSupplies?: InputMaybe<LandSupplyListFilter>;
  /** 区划级别. Level in the hierarchy. */
  level?: InputMaybe<DivisionLevelFilter>;
  /** 区划名称. Name during this period. */
  name?: InputMaybe<StringFilter>;
  /** 非（恰为其补集，空值也算在内）. This does not hold; the exact complement, records without a value included. */
  not?: InputMaybe<AdministrativeDivisionWhere>;
  /** 或（至少一项成立，空列表不匹配任何记录）. At least one of these holds; an empty list matches nothing. */
  or?: InputMaybe<Array<AdministrativeDivisionWhere>>;
  /** 由何变更. What it was made from. */
  origins?: InputMaybe<DivisionSuccessionListFilter>;
  /** 区内地块. Parcels in it. */
  parcels?: InputMaybe<ParcelListFilter>;
  /** 上级区划. The division above it. */
  parent?: InputMaybe<AdministrativeDivisionFilter>;
  /** 区内园区. Parks in it. */
  parks?: InputMaybe<ParkListFilter>;
  /** 区内项目. Projects in it. */
  projects?: InputMaybe<ProjectListFilter>;
  /** 统计用区划. True for pseudo-codes that only statistics use, such as those of development zones. */
  statistical?: InputMaybe<BooleanFilter>;
  /** 变更为. What became of it. */
  successions?: InputMaybe<DivisionSuccessionListFilter>;
  /** 启用时间. When the code came into force, often a year only; null where no source says. */
  validFrom?: InputMaybe<PartialDateFilter>;
  /** 停用时间. When the code was no longer in force, often a year only; null while it is. */
  validTo?: InputMaybe<PartialDateFilter>;
};

/** 约数. How the source rounded a figure; "1000余" is more than 1,000, not 1,000. */
export type Approximation =
  /** 左右. About this value. */
  | 'ABOUT'
  /** 以上. At least this value. */
  | 'AT_LEAST'
  /** 以内. At most this value. */
  | 'AT_MOST'
  /** 余. Somewhat over this value. */
  | 'OVER';

/** 约数条件. Condition on a value of Approximation. Its operators are ANDed; at least one is needed. */
export type ApproximationFilter = {
  /** 等于. Equals this value. */
  eq?: InputMaybe<Approximation>;
  /** 属于（最多 1000 个值）. Equals one of these values, at most 1,000. */
  in?: InputMaybe<Array<Approximation>>;
  /** 是否为空. Whether there is no value. */
  isNull?: InputMaybe<Scalars['Boolean']['input']>;
};

/** 面积. An area, stored in square metres. */
export type Area = {
  /** 数值. The area, exact. */
  value: Scalars['Decimal']['output'];
};


/** 面积. An area, stored in square metres. */
export type AreaValueArgs = {
  unit?: AreaUnit;
};

/** 面积条件. Condition on an area. Its operators are ANDed; at least one is needed. */
export type AreaFilter = {
  /** 大于. Is greater than, or after, this value. */
  gt?: InputMaybe<Scalars['Decimal']['input']>;
  /** 大于等于. Is at least, or not before, this value. */
  gte?: InputMaybe<Scalars['Decimal']['input']>;
  /** 是否为空. Whether there is no value. */
  isNull?: InputMaybe<Scalars['Boolean']['input']>;
  /** 小于. Is less than, or before, this value. */
  lt?: InputMaybe<Scalars['Decimal']['input']>;
  /** 小于等于. Is at most, or not after, this value. */
  lte?: InputMaybe<Scalars['Decimal']['input']>;
  /** 单位. Unit of the operands. */
  unit?: AreaUnit;
};

/** 面积单位. Unit of an area. */
export type AreaUnit =
  /** 公顷. Hectares. */
  | 'HECTARE'
  /** 亩. Mu; 15 mu are one hectare. */
  | 'MU'
  /** 平方公里. Square kilometres. */
  | 'SQKM'
  /** 平方米. Square metres. */
  | 'SQM';

/** 是否条件. Condition on a truth value. Its operators are ANDed; at least one is needed. */
export type BooleanFilter = {
  /** 等于. Equals this value. */
  eq?: InputMaybe<Scalars['Boolean']['input']>;
  /** 是否为空. Whether there is no value. */
  isNull?: InputMaybe<Scalars['Boolean']['input']>;
};

/** 边界条件. Condition on a boundary, by the box around it. Its operators are ANDed; at least one is needed. */
export type BoundaryFilter = {
  /** 是否为空. Whether there is no value. */
  isNull?: InputMaybe<Scalars['Boolean']['input']>;
  /** 与范围相交. The box around it and this one have a point in common. */
  overlaps?: InputMaybe<BoxInput>;
  /** 全部在范围内. All of it lies in this box. */
  within?: InputMaybe<BoxInput>;
};

/** 经纬度范围. A box between two parallels and two meridians, in degrees of CGCS2000; what lies on its edge lies in it. */
export type BoxInput = {
  /** 东界经度. Highest longitude. */
  east: Scalars['Float']['input'];
  /** 北界纬度. Highest latitude. */
  north: Scalars['Float']['input'];
  /** 南界纬度. Lowest latitude. */
  south: Scalars['Float']['input'];
  /** 西界经度. Lowest longitude. */
  west: Scalars['Float']['input'];
};

/** 链长. A district leader answerable for a chain during a term. */
export type ChainChief = Node & {
  /** 产业链. The chain. */
  chain: IndustryChain;
  /** 标识. Global id, opaque. */
  id: Scalars['ID']['output'];
  /** 姓名. Name of the leader, a public office holder. */
  personName: Scalars['String']['output'];
  /** 职务. Post held during the term. */
  post: Scalars['String']['output'];
  /** 数据来源. Rows of imported files that the record came from, with their file and import. */
  provenance: RecordOriginConnection;
  /** 任职起. First day of the term. */
  validFrom: Scalars['Date']['output'];
  /** 任职止. First day after the term; null while it lasts. */
  validTo?: Maybe<Scalars['Date']['output']>;
};


/** 链长. A district leader answerable for a chain during a term. */
export type ChainChiefProvenanceArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  offset?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<RecordOriginOrderBy>>;
  where?: InputMaybe<RecordOriginWhere>;
};

/** 链长的标识. Names one chain chief by its id or by a natural key. */
export type ChainChiefBy =
  /** 产业链＋任职起. The natural key of chain, validFrom. */
  { chainValidFrom: ChainChiefByChainValidFrom; id?: never; }
  |  /** 标识. Global id. */
  { chainValidFrom?: never; id: Scalars['ID']['input']; };

/** 产业链＋任职起. The natural key of chain, validFrom. */
export type ChainChiefByChainValidFrom = {
  /** 产业链. The chain. */
  chain: IndustryChainBy;
  /** 任职起. First day of the term. */
  validFrom: Scalars['Date']['input'];
};

/** 链长的分页列表. A page of a list of chain chief records. */
export type ChainChiefConnection = {
  /** 各条及其游标. The records of the page with their cursors. */
  edges: Array<ChainChiefEdge>;
  /** 各条. The records of the page. */
  nodes: Array<ChainChief>;
  /** 分页信息. Where the page lies in the list. */
  pageInfo: PageInfo;
  /** 总数. Number of records on all pages; counted only when asked for. */
  totalCount: Scalars['Int']['output'];
};

/** 链长列表中的一条及其游标. One chain chief of a list, with its cursor. */
export type ChainChiefEdge = {
  /** 游标. Opaque; pass it as `after` or `before` with the same ordering. */
  cursor: Scalars['String']['output'];
  /** 链长. The chain chief. */
  node: ChainChief;
};

/** 链长关联条件. Condition on one related chain chief. At least one of `is` and `isNull` is needed. */
export type ChainChiefFilter = {
  /** 关联记录满足. There is a related chain chief and it meets this. */
  is?: InputMaybe<ChainChiefWhere>;
  /** 是否没有关联记录. Whether there is no related chain chief. */
  isNull?: InputMaybe<Scalars['Boolean']['input']>;
  /** 有效日期（不填则为所指的那条记录，不论何时有效）. Only if it is valid on this day. Unless given it is the very record that is referred to, whenever it is or was valid. */
  on?: InputMaybe<Scalars['Date']['input']>;
};

/** 链长列表条件. Condition on related chain chief records. At least one of `some`, `none` and `every` is needed. */
export type ChainChiefListFilter = {
  /** 每一条都满足（没有关联记录时也成立）. Every related record meets this; also true when there is none. */
  every?: InputMaybe<ChainChiefWhere>;
  /** 没有一条满足. No related record meets this. */
  none?: InputMaybe<ChainChiefWhere>;
  /** 有效日期（不填为今天，null 为不限时间）. Only what is valid on this day, from included, to excluded; today (China Standard Time) unless given, null for all times. */
  on?: InputMaybe<Scalars['Date']['input']>;
  /** 至少一条满足. At least one related record meets this. */
  some?: InputMaybe<ChainChiefWhere>;
};

/** 链长排序项. One key to order chain chief records by; later keys of the list decide between equals, and the id, the way of the last key, between what is still equal. */
export type ChainChiefOrderBy =
  /** 标识. By id, which is the order in which records were made. */
  { id: OrderDirection; personName?: never; post?: never; validFrom?: never; validTo?: never; }
  |  /** 姓名. Name of the leader, a public office holder. */
  { id?: never; personName: OrderDirection; post?: never; validFrom?: never; validTo?: never; }
  |  /** 职务. Post held during the term. */
  { id?: never; personName?: never; post: OrderDirection; validFrom?: never; validTo?: never; }
  |  /** 任职起. First day of the term. */
  { id?: never; personName?: never; post?: never; validFrom: OrderDirection; validTo?: never; }
  |  /** 任职止. First day after the term; null while it lasts. */
  { id?: never; personName?: never; post?: never; validFrom?: never; validTo: OrderDirection; };

/** 链长筛选条件. Conditions on chain chief records. They are ANDed; an empty object matches all. */
export type ChainChiefWhere = {
  /** 且（全部成立）. All of these hold. */
  and?: InputMaybe<Array<ChainChiefWhere>>;
  /** 产业链. The chain. */
  chain?: InputMaybe<IndustryChainFilter>;
  /** 标识. Condition on the global id. */
  id?: InputMaybe<IdFilter>;
  /** 非（恰为其补集，空值也算在内）. This does not hold; the exact complement, records without a value included. */
  not?: InputMaybe<ChainChiefWhere>;
  /** 或（至少一项成立，空列表不匹配任何记录）. At least one of these holds; an empty list matches nothing. */
  or?: InputMaybe<Array<ChainChiefWhere>>;
  /** 姓名. Name of the leader, a public office holder. */
  personName?: InputMaybe<StringFilter>;
  /** 职务. Post held during the term. */
  post?: InputMaybe<StringFilter>;
  /** 任职起. First day of the term. */
  validFrom?: InputMaybe<DateFilter>;
  /** 任职止. First day after the term; null while it lasts. */
  validTo?: InputMaybe<DateFilter>;
};

/** 链主. A lead enterprise that pulls a chain, named by list with year and level. */
export type ChainLeader = Node & {
  /** 产业链. The chain. */
  chain: IndustryChain;
  /** 文号. Number of the document that named it. */
  documentNo?: Maybe<Scalars['String']['output']>;
  /** 企业. The enterprise. */
  enterprise: Enterprise;
  /** 标识. Global id, opaque. */
  id: Scalars['ID']['output'];
  /** 级别（代码表 grant-level）. Level of the list: national, provincial, city, district. Code list grant-level. */
  level: CodeListItem;
  /** 数据来源. Rows of imported files that the record came from, with their file and import. */
  provenance: RecordOriginConnection;
  /** 起始日期. First day as leader. */
  validFrom: Scalars['Date']['output'];
  /** 终止日期. First day no longer leader; null while it is. */
  validTo?: Maybe<Scalars['Date']['output']>;
  /** 公布年度. Year of the list. */
  year: Scalars['Int']['output'];
};


/** 链主. A lead enterprise that pulls a chain, named by list with year and level. */
export type ChainLeaderProvenanceArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  offset?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<RecordOriginOrderBy>>;
  where?: InputMaybe<RecordOriginWhere>;
};

/** 链主的标识. Names one chain leader by its id or by a natural key. */
export type ChainLeaderBy =
  /** 产业链＋企业＋公布年度. The natural key of chain, enterprise, year. */
  { chainEnterpriseYear: ChainLeaderByChainEnterpriseYear; id?: never; }
  |  /** 标识. Global id. */
  { chainEnterpriseYear?: never; id: Scalars['ID']['input']; };

/** 产业链＋企业＋公布年度. The natural key of chain, enterprise, year. */
export type ChainLeaderByChainEnterpriseYear = {
  /** 产业链. The chain. */
  chain: IndustryChainBy;
  /** 企业. The enterprise. */
  enterprise: EnterpriseBy;
  /** 公布年度. Year of the list. */
  year: Scalars['Int']['input'];
};

/** 链主的分页列表. A page of a list of chain leader records. */
export type ChainLeaderConnection = {
  /** 各条及其游标. The records of the page with their cursors. */
  edges: Array<ChainLeaderEdge>;
  /** 各条. The records of the page. */
  nodes: Array<ChainLeader>;
  /** 分页信息. Where the page lies in the list. */
  pageInfo: PageInfo;
  /** 总数. Number of records on all pages; counted only when asked for. */
  totalCount: Scalars['Int']['output'];
};

/** 链主列表中的一条及其游标. One chain leader of a list, with its cursor. */
export type ChainLeaderEdge = {
  /** 游标. Opaque; pass it as `after` or `before` with the same ordering. */
  cursor: Scalars['String']['output'];
  /** 链主. The chain leader. */
  node: ChainLeader;
};

/** 链主关联条件. Condition on one related chain leader. At least one of `is` and `isNull` is needed. */
export type ChainLeaderFilter = {
  /** 关联记录满足. There is a related chain leader and it meets this. */
  is?: InputMaybe<ChainLeaderWhere>;
  /** 是否没有关联记录. Whether there is no related chain leader. */
  isNull?: InputMaybe<Scalars['Boolean']['input']>;
  /** 有效日期（不填则为所指的那条记录，不论何时有效）. Only if it is valid on this day. Unless given it is the very record that is referred to, whenever it is or was valid. */
  on?: InputMaybe<Scalars['Date']['input']>;
};

/** 链主列表条件. Condition on related chain leader records. At least one of `some`, `none` and `every` is needed. */
export type ChainLeaderListFilter = {
  /** 每一条都满足（没有关联记录时也成立）. Every related record meets this; also true when there is none. */
  every?: InputMaybe<ChainLeaderWhere>;
  /** 没有一条满足. No related record meets this. */
  none?: InputMaybe<ChainLeaderWhere>;
  /** 有效日期（不填为今天，null 为不限时间）. Only what is valid on this day, from included, to excluded; today (China Standard Time) unless given, null for all times. */
  on?: InputMaybe<Scalars['Date']['input']>;
  /** 至少一条满足. At least one related record meets this. */
  some?: InputMaybe<ChainLeaderWhere>;
};

/** 链主排序项. One key to order chain leader records by; later keys of the list decide between equals, and the id, the way of the last key, between what is still equal. */
export type ChainLeaderOrderBy =
  /** 文号. Number of the document that named it. */
  { documentNo: OrderDirection; id?: never; level?: never; validFrom?: never; validTo?: never; year?: never; }
  |  /** 标识. By id, which is the order in which records were made. */
  { documentNo?: never; id: OrderDirection; level?: never; validFrom?: never; validTo?: never; year?: never; }
  |  /** 级别（代码表 grant-level）. Level of the list: national, provincial, city, district. Code list grant-level. */
  { documentNo?: never; id?: never; level: OrderDirection; validFrom?: never; validTo?: never; year?: never; }
  |  /** 起始日期. First day as leader. */
  { documentNo?: never; id?: never; level?: never; validFrom: OrderDirection; validTo?: never; year?: never; }
  |  /** 终止日期. First day no longer leader; null while it is. */
  { documentNo?: never; id?: never; level?: never; validFrom?: never; validTo: OrderDirection; year?: never; }
  |  /** 公布年度. Year of the list. */
  { documentNo?: never; id?: never; level?: never; validFrom?: never; validTo?: never; year: OrderDirection; };

/** 链主筛选条件. Conditions on chain leader records. They are ANDed; an empty object matches all. */
export type ChainLeaderWhere = {
  /** 且（全部成立）. All of these hold. */
  and?: InputMaybe<Array<ChainLeaderWhere>>;
  /** 产业链. The chain. */
  chain?: InputMaybe<IndustryChainFilter>;
  /** 文号. Number of the document that named it. */
  documentNo?: InputMaybe<StringFilter>;
  /** 企业. The enterprise. */
  enterprise?: InputMaybe<EnterpriseFilter>;
  /** 标识. Condition on the global id. */
  id?: InputMaybe<IdFilter>;
  /** 级别（代码表 grant-level）. Level of the list: national, provincial, city, district. Code list grant-level. */
  level?: InputMaybe<CodeFilter>;
  /** 非（恰为其补集，空值也算在内）. This does not hold; the exact complement, records without a value included. */
  not?: InputMaybe<ChainLeaderWhere>;
  /** 或（至少一项成立，空列表不匹配任何记录）. At least one of these holds; an empty list matches nothing. */
  or?: InputMaybe<Array<ChainLeaderWhere>>;
  /** 起始日期. First day as leader. */
  validFrom?: InputMaybe<DateFilter>;
  /** 终止日期. First day no longer leader; null while it is. */
  validTo?: InputMaybe<DateFilter>;
  /** 公布年度. Year of the list. */
  year?: InputMaybe<IntFilter>;
};

/** 链上企业. The place of an enterprise in a segment of a chain. */
export type ChainMembership = Node & {
  /** 企业. The enterprise. */
  enterprise: Enterprise;
  /** 标识. Global id, opaque. */
  id: Scalars['ID']['output'];
  /** 数据来源. Rows of imported files that the record came from, with their file and import. */
  provenance: RecordOriginConnection;
  /** 收入占比. Share of the enterprise's revenue earned in this segment, from 0 to 1. */
  revenueShare?: Maybe<Scalars['Decimal']['output']>;
  /** 角色（代码表 membership-role）. Role: leader, backbone or supporting enterprise. Code list membership-role. */
  role: CodeListItem;
  /** 环节. The segment. */
  segment: ChainSegment;
  /** 起始日期. First day in the segment. */
  validFrom: Scalars['Date']['output'];
  /** 终止日期. First day no longer in it; null while it is. */
  validTo?: Maybe<Scalars['Date']['output']>;
};


/** 链上企业. The place of an enterprise in a segment of a chain. */
export type ChainMembershipProvenanceArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  offset?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<RecordOriginOrderBy>>;
  where?: InputMaybe<RecordOriginWhere>;
};

/** 链上企业的标识. Names one chain membership by its id or by a natural key. */
export type ChainMembershipBy =
  /** 企业＋环节＋起始日期. The natural key of enterprise, segment, validFrom. */
  { enterpriseSegmentValidFrom: ChainMembershipByEnterpriseSegmentValidFrom; id?: never; }
  |  /** 标识. Global id. */
  { enterpriseSegmentValidFrom?: never; id: Scalars['ID']['input']; };

/** 企业＋环节＋起始日期. The natural key of enterprise, segment, validFrom. */
export type ChainMembershipByEnterpriseSegmentValidFrom = {
  /** 企业. The enterprise. */
  enterprise: EnterpriseBy;
  /** 环节. The segment. */
  segment: ChainSegmentBy;
  /** 起始日期. First day in the segment. */
  validFrom: Scalars['Date']['input'];
};

/** 链上企业的分页列表. A page of a list of chain membership records. */
export type ChainMembershipConnection = {
  /** 各条及其游标. The records of the page with their cursors. */
  edges: Array<ChainMembershipEdge>;
  /** 各条. The records of the page. */
  nodes: Array<ChainMembership>;
  /** 分页信息. Where the page lies in the list. */
  pageInfo: PageInfo;
  /** 总数. Number of records on all pages; counted only when asked for. */
  totalCount: Scalars['Int']['output'];
};

/** 链上企业列表中的一条及其游标. One chain membership of a list, with its cursor. */
export type ChainMembershipEdge = {
  /** 游标. Opaque; pass it as `after` or `before` with the same ordering. */
  cursor: Scalars['String']['output'];
  /** 链上企业. The chain membership. */
  node: ChainMembership;
};

/** 链上企业关联条件. Condition on one related chain membership. At least one of `is` and `isNull` is needed. */
export type ChainMembershipFilter = {
  /** 关联记录满足. There is a related chain membership and it meets this. */
  is?: InputMaybe<ChainMembershipWhere>;
  /** 是否没有关联记录. Whether there is no related chain membership. */
  isNull?: InputMaybe<Scalars['Boolean']['input']>;
  /** 有效日期（不填则为所指的那条记录，不论何时有效）. Only if it is valid on this day. Unless given it is the very record that is referred to, whenever it is or was valid. */
  on?: InputMaybe<Scalars['Date']['input']>;
};

/** 链上企业列表条件. Condition on related chain membership records. At least one of `some`, `none` and `every` is needed. */
export type ChainMembershipListFilter = {
  /** 每一条都满足（没有关联记录时也成立）. Every related record meets this; also true when there is none. */
  every?: InputMaybe<ChainMembershipWhere>;
  /** 没有一条满足. No related record meets this. */
  none?: InputMaybe<ChainMembershipWhere>;
  /** 有效日期（不填为今天，null 为不限时间）. Only what is valid on this day, from included, to excluded; today (China Standard Time) unless given, null for all times. */
  on?: InputMaybe<Scalars['Date']['input']>;
  /** 至少一条满足. At least one related record meets this. */
  some?: InputMaybe<ChainMembershipWhere>;
};

/** 链上企业排序项. One key to order chain membership records by; later keys of the list decide between equals, and the id, the way of the last key, between what is still equal. */
export type ChainMembershipOrderBy =
  /** 标识. By id, which is the order in which records were made. */
  { id: OrderDirection; revenueShare?: never; role?: never; validFrom?: never; validTo?: never; }
  |  /** 收入占比. Share of the enterprise's revenue earned in this segment, from 0 to 1. */
  { id?: never; revenueShare: OrderDirection; role?: never; validFrom?: never; validTo?: never; }
  |  /** 角色（代码表 membership-role）. Role: leader, backbone or supporting enterprise. Code list membership-role. */
  { id?: never; revenueShare?: never; role: OrderDirection; validFrom?: never; validTo?: never; }
  |  /** 起始日期. First day in the segment. */
  { id?: never; revenueShare?: never; role?: never; validFrom: OrderDirection; validTo?: never; }
  |  /** 终止日期. First day no longer in it; null while it is. */
  { id?: never; revenueShare?: never; role?: never; validFrom?: never; validTo: OrderDirection; };

/** 链上企业筛选条件. Conditions on chain membership records. They are ANDed; an empty object matches all. */
export type ChainMembershipWhere = {
  /** 且（全部成立）. All of these hold. */
  and?: InputMaybe<Array<ChainMembershipWhere>>;
  /** 企业. The enterprise. */
  enterprise?: InputMaybe<EnterpriseFilter>;
  /** 标识. Condition on the global id. */
  id?: InputMaybe<IdFilter>;
  /** 非（恰为其补集，空值也算在内）. This does not hold; the exact complement, records without a value included. */
  not?: InputMaybe<ChainMembershipWhere>;
  /** 或（至少一项成立，空列表不匹配任何记录）. At least one of these holds; an empty list matches nothing. */
  or?: InputMaybe<Array<ChainMembershipWhere>>;
  /** 收入占比. Share of the enterprise's revenue earned in this segment, from 0 to 1. */
  revenueShare?: InputMaybe<DecimalFilter>;
  /** 角色（代码表 membership-role）. Role: leader, backbone or supporting enterprise. Code list membership-role. */
  role?: InputMaybe<CodeFilter>;
  /** 环节. The segment. */
  segment?: InputMaybe<ChainSegmentFilter>;
  /** 起始日期. First day in the segment. */
  validFrom?: InputMaybe<DateFilter>;
  /** 终止日期. First day no longer in it; null while it is. */
  validTo?: InputMaybe<DateFilter>;
};

/** 链办. The department that runs a chain during a period. */
export type ChainOffice = Node & {
  /** 产业链. The chain. */
  chain: IndustryChain;
  /** 联系方式. Public contact of the office. */
  contact?: Maybe<Scalars['String']['output']>;
  /** 承担部门. The department. */
  department: Department;
  /** 标识. Global id, opaque. */
  id: Scalars['ID']['output'];
  /** 数据来源. Rows of imported files that the record came from, with their file and import. */
  provenance: RecordOriginConnection;
  /** 起始日期. First day of the period. */
  validFrom: Scalars['Date']['output'];
  /** 终止日期. First day after the period; null while it lasts. */
  validTo?: Maybe<Scalars['Date']['output']>;
};


/** 链办. The department that runs a chain during a period. */
export type ChainOfficeProvenanceArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  offset?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<RecordOriginOrderBy>>;
  where?: InputMaybe<RecordOriginWhere>;
};

/** 链办的标识. Names one chain office by its id or by a natural key. */
export type ChainOfficeBy =
  /** 产业链＋起始日期. The natural key of chain, validFrom. */
  { chainValidFrom: ChainOfficeByChainValidFrom; id?: never; }
  |  /** 标识. Global id. */
  { chainValidFrom?: never; id: Scalars['ID']['input']; };

/** 产业链＋起始日期. The natural key of chain, validFrom. */
export type ChainOfficeByChainValidFrom = {
  /** 产业链. The chain. */
  chain: IndustryChainBy;
  /** 起始日期. First day of the period. */
  validFrom: Scalars['Date']['input'];
};

/** 链办的分页列表. A page of a list of chain office records. */
export type ChainOfficeConnection = {
  /** 各条及其游标. The records of the page with their cursors. */
  edges: Array<ChainOfficeEdge>;
  /** 各条. The records of the page. */
  nodes: Array<ChainOffice>;
  /** 分页信息. Where the page lies in the list. */
  pageInfo: PageInfo;
  /** 总数. Number of records on all pages; counted only when asked for. */
  totalCount: Scalars['Int']['output'];
};

/** 链办列表中的一条及其游标. One chain office of a list, with its cursor. */
export type ChainOfficeEdge = {
  /** 游标. Opaque; pass it as `after` or `before` with the same ordering. */
  cursor: Scalars['String']['output'];
  /** 链办. The chain office. */
  node: ChainOffice;
};

/** 链办关联条件. Condition on one related chain office. At least one of `is` and `isNull` is needed. */
export type ChainOfficeFilter = {
  /** 关联记录满足. There is a related chain office and it meets this. */
  is?: InputMaybe<ChainOfficeWhere>;
  /** 是否没有关联记录. Whether there is no related chain office. */
  isNull?: InputMaybe<Scalars['Boolean']['input']>;
  /** 有效日期（不填则为所指的那条记录，不论何时有效）. Only if it is valid on this day. Unless given it is the very record that is referred to, whenever it is or was valid. */
  on?: InputMaybe<Scalars['Date']['input']>;
};

/** 链办列表条件. Condition on related chain office records. At least one of `some`, `none` and `every` is needed. */
export type ChainOfficeListFilter = {
  /** 每一条都满足（没有关联记录时也成立）. Every related record meets this; also true when there is none. */
  every?: InputMaybe<ChainOfficeWhere>;
  /** 没有一条满足. No related record meets this. */
  none?: InputMaybe<ChainOfficeWhere>;
  /** 有效日期（不填为今天，null 为不限时间）. Only what is valid on this day, from included, to excluded; today (China Standard Time) unless given, null for all times. */
  on?: InputMaybe<Scalars['Date']['input']>;
  /** 至少一条满足. At least one related record meets this. */
  some?: InputMaybe<ChainOfficeWhere>;
};

/** 链办排序项. One key to order chain office records by; later keys of the list decide between equals, and the id, the way of the last key, between what is still equal. */
export type ChainOfficeOrderBy =
  /** 联系方式. Public contact of the office. */
  { contact: OrderDirection; id?: never; validFrom?: never; validTo?: never; }
  |  /** 标识. By id, which is the order in which records were made. */
  { contact?: never; id: OrderDirection; validFrom?: never; validTo?: never; }
  |  /** 起始日期. First day of the period. */
  { contact?: never; id?: never; validFrom: OrderDirection; validTo?: never; }
  |  /** 终止日期. First day after the period; null while it lasts. */
  { contact?: never; id?: never; validFrom?: never; validTo: OrderDirection; };

/** 链办筛选条件. Conditions on chain office records. They are ANDed; an empty object matches all. */
export type ChainOfficeWhere = {
  /** 且（全部成立）. All of these hold. */
  and?: InputMaybe<Array<ChainOfficeWhere>>;
  /** 产业链. The chain. */
  chain?: InputMaybe<IndustryChainFilter>;
  /** 联系方式. Public contact of the office. */
  contact?: InputMaybe<StringFilter>;
  /** 承担部门. The department. */
  department?: InputMaybe<DepartmentFilter>;
  /** 标识. Condition on the global id. */
  id?: InputMaybe<IdFilter>;
  /** 非（恰为其补集，空值也算在内）. This does not hold; the exact complement, records without a value included. */
  not?: InputMaybe<ChainOfficeWhere>;
  /** 或（至少一项成立，空列表不匹配任何记录）. At least one of these holds; an empty list matches nothing. */
  or?: InputMaybe<Array<ChainOfficeWhere>>;
  /** 起始日期. First day of the period. */
  validFrom?: InputMaybe<DateFilter>;
  /** 终止日期. First day after the period; null while it lasts. */
  validTo?: InputMaybe<DateFilter>;
};

/** 环节. A step of an industry chain, such as "cathode material" in a battery chain. */
export type ChainSegment = Node & {
  /** 研判. Assessments of its state. */
  assessments: ChainSegmentAssessmentConnection;
  /** 产业链. The chain it is a step of. */
  chain: IndustryChain;
  /** 下级环节. Its parts. */
  children: ChainSegmentConnection;
  /** 环节企业数. Number of enterprises that are in the segment today; those of its parts are not among them. */
  enterpriseCount: Scalars['Int']['output'];
  /** 标识. Global id, opaque. */
  id: Scalars['ID']['output'];
  /** 行业范围. Industry classes that it covers. */
  industries: ChainSegmentIndustryConnection;
  /** 流入. Flows of goods from other segments to it. */
  inflows: SegmentFlowConnection;
  /** 卡脖子（最近一次研判）. Whether the latest assessment calls it a chokepoint; null for a segment that was never assessed. */
  isChokepoint?: Maybe<Scalars['Boolean']['output']>;
  /** 重点产品. Key products, as text. */
  keyProducts?: Maybe<Scalars['String']['output']>;
  /** 环节企业. Enterprises in it. */
  memberships: ChainMembershipConnection;
  /** 环节名称. Name. */
  name: Scalars['String']['output'];
  /** 流出. Flows of goods from it to other segments. */
  outflows: SegmentFlowConnection;
  /** 上级环节. The segment it is part of. */
  parent?: Maybe<ChainSegment>;
  /** 环节路径. Path from the top of the chain, such as "上游/正极材料". */
  path: Scalars['String']['output'];
  /** 环节位置（代码表 segment-position）. Place in the chain: upstream, midstream, downstream or supporting. Code list segment-position. */
  position: CodeListItem;
  /** 数据来源. Rows of imported files that the record came from, with their file and import. */
  provenance: RecordOriginConnection;
  /** 环节状态（最近一次研判）. State by the latest assessment; null for a segment that was never assessed. */
  state?: Maybe<CodeListItem>;
};


/** 环节. A step of an industry chain, such as "cathode material" in a battery chain. */
export type ChainSegmentAssessmentsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  offset?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<ChainSegmentAssessmentOrderBy>>;
  where?: InputMaybe<ChainSegmentAssessmentWhere>;
};


/** 环节. A step of an industry chain, such as "cathode material" in a battery chain. */
export type ChainSegmentChildrenArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  offset?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<ChainSegmentOrderBy>>;
  where?: InputMaybe<ChainSegmentWhere>;
};


/** 环节. A step of an industry chain, such as "cathode material" in a battery chain. */
export type ChainSegmentIndustriesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  offset?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<ChainSegmentIndustryOrderBy>>;
  where?: InputMaybe<ChainSegmentIndustryWhere>;
};


/** 环节. A step of an industry chain, such as "cathode material" in a battery chain. */
export type ChainSegmentInflowsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  offset?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<SegmentFlowOrderBy>>;
  where?: InputMaybe<SegmentFlowWhere>;
};


/** 环节. A step of an industry chain, such as "cathode material" in a battery chain. */
export type ChainSegmentMembershipsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  offset?: InputMaybe<Scalars['Int']['input']>;
  on?: InputMaybe<Scalars['Date']['input']>;
  orderBy?: InputMaybe<Array<ChainMembershipOrderBy>>;
  where?: InputMaybe<ChainMembershipWhere>;
};


/** 环节. A step of an industry chain, such as "cathode material" in a battery chain. */
export type ChainSegmentOutflowsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  offset?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<SegmentFlowOrderBy>>;
  where?: InputMaybe<SegmentFlowWhere>;
};


/** 环节. A step of an industry chain, such as "cathode material" in a battery chain. */
export type ChainSegmentProvenanceArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  offset?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<RecordOriginOrderBy>>;
  where?: InputMaybe<RecordOriginWhere>;
};

/** 环节研判. A judgement of a segment's state, with its day, author and reason. */
export type ChainSegmentAssessment = Node & {
  /** 研判日期. Day of the judgement. */
  assessedOn: Scalars['Date']['output'];
  /** 卡脖子. Whether it is a chokepoint that depends on others' technology. */
  chokepoint: Scalars['Boolean']['output'];
  /** 研判部门. The department that judged. */
  department?: Maybe<Department>;
  /** 标识. Global id, opaque. */
  id: Scalars['ID']['output'];
  /** 数据来源. Rows of imported files that the record came from, with their file and import. */
  provenance: RecordOriginConnection;
  /** 研判理由. Why. */
  reason?: Maybe<Scalars['String']['output']>;
  /** 环节. The segment. */
  segment: ChainSegment;
  /** 环节状态（代码表 segment-state）. State: strong, fair, weak or missing. Code list segment-state. */
  state: CodeListItem;
  /** 施策方向（代码表 segment-strategy）. What is to be done: strengthen, fill, extend, build or hold. Code list segment-strategy. */
  strategy?: Maybe<CodeListItem>;
};


/** 环节研判. A judgement of a segment's state, with its day, author and reason. */
export type ChainSegmentAssessmentProvenanceArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  offset?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<RecordOriginOrderBy>>;
  where?: InputMaybe<RecordOriginWhere>;
};

/** 环节研判的标识. Names one chain segment assessment by its id or by a natural key. */
export type ChainSegmentAssessmentBy =
  /** 标识. Global id. */
  { id: Scalars['ID']['input']; segmentAssessedOn?: never; }
  |  /** 环节＋研判日期. The natural key of segment, assessedOn. */
  { id?: never; segmentAssessedOn: ChainSegmentAssessmentBySegmentAssessedOn; };

/** 环节＋研判日期. The natural key of segment, assessedOn. */
export type ChainSegmentAssessmentBySegmentAssessedOn = {
  /** 研判日期. Day of the judgement. */
  assessedOn: Scalars['Date']['input'];
  /** 环节. The segment. */
  segment: ChainSegmentBy;
};

/** 环节研判的分页列表. A page of a list of chain segment assessment records. */
export type ChainSegmentAssessmentConnection = {
  /** 各条及其游标. The records of the page with their cursors. */
  edges: Array<ChainSegmentAssessmentEdge>;
  /** 各条. The records of the page. */
  nodes: Array<ChainSegmentAssessment>;
  /** 分页信息. Where the page lies in the list. */
  pageInfo: PageInfo;
  /** 总数. Number of records on all pages; counted only when asked for. */
  totalCount: Scalars['Int']['output'];
};

/** 环节研判列表中的一条及其游标. One chain segment assessment of a list, with its cursor. */
export type ChainSegmentAssessmentEdge = {
  /** 游标. Opaque; pass it as `after` or `before` with the same ordering. */
  cursor: Scalars['String']['output'];
  /** 环节研判. The chain segment assessment. */
  node: ChainSegmentAssessment;
};

/** 环节研判关联条件. Condition on one related chain segment assessment. At least one of `is` and `isNull` is needed. */
export type ChainSegmentAssessmentFilter = {
  /** 关联记录满足. There is a related chain segment assessment and it meets this. */
  is?: InputMaybe<ChainSegmentAssessmentWhere>;
  /** 是否没有关联记录. Whether there is no related chain segment assessment. */
  isNull?: InputMaybe<Scalars['Boolean']['input']>;
};

/** 环节研判列表条件. Condition on related chain segment assessment records. At least one of `some`, `none` and `every` is needed. */
export type ChainSegmentAssessmentListFilter = {
  /** 每一条都满足（没有关联记录时也成立）. Every related record meets this; also true when there is none. */
  every?: InputMaybe<ChainSegmentAssessmentWhere>;
  /** 没有一条满足. No related record meets this. */
  none?: InputMaybe<ChainSegmentAssessmentWhere>;
  /** 至少一条满足. At least one related record meets this. */
  some?: InputMaybe<ChainSegmentAssessmentWhere>;
};

/** 环节研判排序项. One key to order chain segment assessment records by; later keys of the list decide between equals, and the id, the way of the last key, between what is still equal. */
export type ChainSegmentAssessmentOrderBy =
  /** 研判日期. Day of the judgement. */
  { assessedOn: OrderDirection; chokepoint?: never; id?: never; reason?: never; state?: never; strategy?: never; }
  |  /** 卡脖子. Whether it is a chokepoint that depends on others' technology. */
  { assessedOn?: never; chokepoint: OrderDirection; id?: never; reason?: never; state?: never; strategy?: never; }
  |  /** 标识. By id, which is the order in which records were made. */
  { assessedOn?: never; chokepoint?: never; id: OrderDirection; reason?: never; state?: never; strategy?: never; }
  |  /** 研判理由. Why. */
  { assessedOn?: never; chokepoint?: never; id?: never; reason: OrderDirection; state?: never; strategy?: never; }
  |  /** 环节状态（代码表 segment-state）. State: strong, fair, weak or missing. Code list segment-state. */
  { assessedOn?: never; chokepoint?: never; id?: never; reason?: never; state: OrderDirection; strategy?: never; }
  |  /** 施策方向（代码表 segment-strategy）. What is to be done: strengthen, fill, extend, build or hold. Code list segment-strategy. */
  { assessedOn?: never; chokepoint?: never; id?: never; reason?: never; state?: never; strategy: OrderDirection; };

/** 环节研判筛选条件. Conditions on chain segment assessment records. They are ANDed; an empty object matches all. */
export type ChainSegmentAssessmentWhere = {
  /** 且（全部成立）. All of these hold. */
  and?: InputMaybe<Array<ChainSegmentAssessmentWhere>>;
  /** 研判日期. Day of the judgement. */
  assessedOn?: InputMaybe<DateFilter>;
  /** 卡脖子. Whether it is a chokepoint that depends on others' technology. */
  chokepoint?: InputMaybe<BooleanFilter>;
  /** 研判部门. The department that judged. */
  department?: InputMaybe<DepartmentFilter>;
  /** 标识. Condition on the global id. */
  id?: InputMaybe<IdFilter>;
  /** 非（恰为其补集，空值也算在内）. This does not hold; the exact complement, records without a value included. */
  not?: InputMaybe<ChainSegmentAssessmentWhere>;
  /** 或（至少一项成立，空列表不匹配任何记录）. At least one of these holds; an empty list matches nothing. */
  or?: InputMaybe<Array<ChainSegmentAssessmentWhere>>;
  /** 研判理由. Why. */
  reason?: InputMaybe<StringFilter>;
  /** 环节. The segment. */
  segment?: InputMaybe<ChainSegmentFilter>;
  /** 环节状态（代码表 segment-state）. State: strong, fair, weak or missing. Code list segment-state. */
  state?: InputMaybe<CodeFilter>;
  /** 施策方向（代码表 segment-strategy）. What is to be done: strengthen, fill, extend, build or hold. Code list segment-strategy. */
  strategy?: InputMaybe<CodeFilter>;
};

/** 环节的标识. Names one chain segment by its id or by a natural key. */
export type ChainSegmentBy =
  /** 产业链＋环节路径. The natural key of chain, path. */
  { chainPath: ChainSegmentByChainPath; id?: never; }
  |  /** 标识. Global id. */
  { chainPath?: never; id: Scalars['ID']['input']; };

/** 产业链＋环节路径. The natural key of chain, path. */
export type ChainSegmentByChainPath = {
  /** 产业链. The chain it is a step of. */
  chain: IndustryChainBy;
  /** 环节路径. Path from the top of the chain, such as "上游/正极材料". */
  path: Scalars['String']['input'];
};

/** 环节的分页列表. A page of a list of chain segment records. */
export type ChainSegmentConnection = {
  /** 各条及其游标. The records of the page with their cursors. */
  edges: Array<ChainSegmentEdge>;
  /** 各条. The records of the page. */
  nodes: Array<ChainSegment>;
  /** 分页信息. Where the page lies in the list. */
  pageInfo: PageInfo;
  /** 总数. Number of records on all pages; counted only when asked for. */
  totalCount: Scalars['Int']['output'];
};

/** 环节列表中的一条及其游标. One chain segment of a list, with its cursor. */
export type ChainSegmentEdge = {
  /** 游标. Opaque; pass it as `after` or `before` with the same ordering. */
  cursor: Scalars['String']['output'];
  /** 环节. The chain segment. */
  node: ChainSegment;
};

/** 环节关联条件. Condition on one related chain segment. At least one of `is` and `isNull` is needed. */
export type ChainSegmentFilter = {
  /** 关联记录满足. There is a related chain segment and it meets this. */
  is?: InputMaybe<ChainSegmentWhere>;
  /** 是否没有关联记录. Whether there is no related chain segment. */
  isNull?: InputMaybe<Scalars['Boolean']['input']>;
};

/** 环节行业. An industry class that a segment covers. */
export type ChainSegmentIndustry = Node & {
  /** 标识. Global id, opaque. */
  id: Scalars['ID']['output'];
  /** 行业. The industry class. */
  industryClass: IndustryClass;
  /** 数据来源. Rows of imported files that the record came from, with their file and import. */
  provenance: RecordOriginConnection;
  /** 环节. The segment. */
  segment: ChainSegment;
};


/** 环节行业. An industry class that a segment covers. */
export type ChainSegmentIndustryProvenanceArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  offset?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<RecordOriginOrderBy>>;
  where?: InputMaybe<RecordOriginWhere>;
};

/** 环节行业的标识. Names one chain segment industry by its id or by a natural key. */
export type ChainSegmentIndustryBy =
  /** 标识. Global id. */
  { id: Scalars['ID']['input']; segmentIndustryClass?: never; }
  |  /** 环节＋行业. The natural key of segment, industryClass. */
  { id?: never; segmentIndustryClass: ChainSegmentIndustryBySegmentIndustryClass; };

/** 环节＋行业. The natural key of segment, industryClass. */
export type ChainSegmentIndustryBySegmentIndustryClass = {
  /** 行业. The industry class. */
  industryClass: IndustryClassBy;
  /** 环节. The segment. */
  segment: ChainSegmentBy;
};

/** 环节行业的分页列表. A page of a list of chain segment industry records. */
export type ChainSegmentIndustryConnection = {
  /** 各条及其游标. The records of the page with their cursors. */
  edges: Array<ChainSegmentIndustryEdge>;
  /** 各条. The records of the page. */
  nodes: Array<ChainSegmentIndustry>;
  /** 分页信息. Where the page lies in the list. */
  pageInfo: PageInfo;
  /** 总数. Number of records on all pages; counted only when asked for. */
  totalCount: Scalars['Int']['output'];
};

/** 环节行业列表中的一条及其游标. One chain segment industry of a list, with its cursor. */
export type ChainSegmentIndustryEdge = {
  /** 游标. Opaque; pass it as `after` or `before` with the same ordering. */
  cursor: Scalars['String']['output'];
  /** 环节行业. The chain segment industry. */
  node: ChainSegmentIndustry;
};

/** 环节行业关联条件. Condition on one related chain segment industry. At least one of `is` and `isNull` is needed. */
export type ChainSegmentIndustryFilter = {
  /** 关联记录满足. There is a related chain segment industry and it meets this. */
  is?: InputMaybe<ChainSegmentIndustryWhere>;
  /** 是否没有关联记录. Whether there is no related chain segment industry. */
  isNull?: InputMaybe<Scalars['Boolean']['input']>;
};

/** 环节行业列表条件. Condition on related chain segment industry records. At least one of `some`, `none` and `every` is needed. */
export type ChainSegmentIndustryListFilter = {
  /** 每一条都满足（没有关联记录时也成立）. Every related record meets this; also true when there is none. */
  every?: InputMaybe<ChainSegmentIndustryWhere>;
  /** 没有一条满足. No related record meets this. */
  none?: InputMaybe<ChainSegmentIndustryWhere>;
  /** 至少一条满足. At least one related record meets this. */
  some?: InputMaybe<ChainSegmentIndustryWhere>;
};

/** 环节行业排序项. One key to order chain segment industry records by; later keys of the list decide between equals, and the id, the way of the last key, between what is still equal. */
export type ChainSegmentIndustryOrderBy =
  /** 标识. By id, which is the order in which records were made. */
  { id: OrderDirection; };

/** 环节行业筛选条件. Conditions on chain segment industry records. They are ANDed; an empty object matches all. */
export type ChainSegmentIndustryWhere = {
  /** 且（全部成立）. All of these hold. */
  and?: InputMaybe<Array<ChainSegmentIndustryWhere>>;
  /** 标识. Condition on the global id. */
  id?: InputMaybe<IdFilter>;
  /** 行业. The industry class. */
  industryClass?: InputMaybe<IndustryClassFilter>;
  /** 非（恰为其补集，空值也算在内）. This does not hold; the exact complement, records without a value included. */
  not?: InputMaybe<ChainSegmentIndustryWhere>;
  /** 或（至少一项成立，空列表不匹配任何记录）. At least one of these holds; an empty list matches nothing. */
  or?: InputMaybe<Array<ChainSegmentIndustryWhere>>;
  /** 环节. The segment. */
  segment?: InputMaybe<ChainSegmentFilter>;
};

/** 环节列表条件. Condition on related chain segment records. At least one of `some`, `none` and `every` is needed. */
export type ChainSegmentListFilter = {
  /** 每一条都满足（没有关联记录时也成立）. Every related record meets this; also true when there is none. */
  every?: InputMaybe<ChainSegmentWhere>;
  /** 没有一条满足. No related record meets this. */
  none?: InputMaybe<ChainSegmentWhere>;
  /** 至少一条满足. At least one related record meets this. */
  some?: InputMaybe<ChainSegmentWhere>;
};

/** 环节排序项. One key to order chain segment records by; later keys of the list decide between equals, and the id, the way of the last key, between what is still equal. */
export type ChainSegmentOrderBy =
  /** 环节企业数. Number of enterprises that are in the segment today; those of its parts are not among them. */
  { enterpriseCount: OrderDirection; id?: never; isChokepoint?: never; keyProducts?: never; name?: never; path?: never; position?: never; state?: never; }
  |  /** 标识. By id, which is the order in which records were made. */
  { enterpriseCount?: never; id: OrderDirection; isChokepoint?: never; keyProducts?: never; name?: never; path?: never; position?: never; state?: never; }
  |  /** 卡脖子（最近一次研判）. Whether the latest assessment calls it a chokepoint; null for a segment that was never assessed. */
  { enterpriseCount?: never; id?: never; isChokepoint: OrderDirection; keyProducts?: never; name?: never; path?: never; position?: never; state?: never; }
  |  /** 重点产品. Key products, as text. */
  { enterpriseCount?: never; id?: never; isChokepoint?: never; keyProducts: OrderDirection; name?: never; path?: never; position?: never; state?: never; }
  |  /** 环节名称. Name. */
  { enterpriseCount?: never; id?: never; isChokepoint?: never; keyProducts?: never; name: OrderDirection; path?: never; position?: never; state?: never; }
  |  /** 环节路径. Path from the top of the chain, such as "上游/正极材料". */
  { enterpriseCount?: never; id?: never; isChokepoint?: never; keyProducts?: never; name?: never; path: OrderDirection; position?: never; state?: never; }
  |  /** 环节位置（代码表 segment-position）. Place in the chain: upstream, midstream, downstream or supporting. Code list segment-position. */
  { enterpriseCount?: never; id?: never; isChokepoint?: never; keyProducts?: never; name?: never; path?: never; position: OrderDirection; state?: never; }
  |  /** 环节状态（最近一次研判）. State by the latest assessment; null for a segment that was never assessed. */
  { enterpriseCount?: never; id?: never; isChokepoint?: never; keyProducts?: never; name?: never; path?: never; position?: never; state: OrderDirection; };

/** 环节筛选条件. Conditions on chain segment records. They are ANDed; an empty object matches all. */
export type ChainSegmentWhere = {
  /** 且（全部成立）. All of these hold. */
  and?: InputMaybe<Array<ChainSegmentWhere>>;
  /** 研判. Assessments of its state. */
  assessments?: InputMaybe<ChainSegmentAssessmentListFilter>;
  /** 产业链. The chain it is a step of. */
  chain?: InputMaybe<IndustryChainFilter>;
  /** 下级环节. Its parts. */
  children?: InputMaybe<ChainSegmentListFilter>;
  /** 环节企业数. Number of enterprises that are in the segment today; those of its parts are not among them. */
  enterpriseCount?: InputMaybe<IntFilter>;
  /** 标识. Condition on the global id. */
  id?: InputMaybe<IdFilter>;
  /** 行业范围. Industry classes that it covers. */
  industries?: InputMaybe<ChainSegmentIndustryListFilter>;
  /** 流入. Flows of goods from other segments to it. */
  inflows?: InputMaybe<SegmentFlowListFilter>;
  /** 卡脖子（最近一次研判）. Whether the latest assessment calls it a chokepoint; null for a segment that was never assessed. */
  isChokepoint?: InputMaybe<BooleanFilter>;
  /** 重点产品. Key products, as text. */
  keyProducts?: InputMaybe<StringFilter>;
  /** 环节企业. Enterprises in it. */
  memberships?: InputMaybe<ChainMembershipListFilter>;
  /** 环节名称. Name. */
  name?: InputMaybe<StringFilter>;
  /** 非（恰为其补集，空值也算在内）. This does not hold; the exact complement, records without a value included. */
  not?: InputMaybe<ChainSegmentWhere>;
  /** 或（至少一项成立，空列表不匹配任何记录）. At least one of these holds; an empty list matches nothing. */
  or?: InputMaybe<Array<ChainSegmentWhere>>;
  /** 流出. Flows of goods from it to other segments. */
  outflows?: InputMaybe<SegmentFlowListFilter>;
  /** 上级环节. The segment it is part of. */
  parent?: InputMaybe<ChainSegmentFilter>;
  /** 环节路径. Path from the top of the chain, such as "上游/正极材料". */
  path?: InputMaybe<StringFilter>;
  /** 环节位置（代码表 segment-position）. Place in the chain: upstream, midstream, downstream or supporting. Code list segment-position. */
  position?: InputMaybe<CodeFilter>;
  /** 环节状态（最近一次研判）. State by the latest assessment; null for a segment that was never assessed. */
  state?: InputMaybe<CodeFilter>;
};

/** 分类体系. A classification that sorts enterprises, such as an edition of GB/T 4754, the Shenwan industries or themes of the stock market. */
export type ClassificationScheme = Node & {
  /** 分类. Its classes. */
  classes: IndustryClassConnection;
  /** 体系代码. Code, such as "GB/T 4754-2017". */
  code: Scalars['String']['output'];
  /** 实施日期. First day on which it applied; null when it has none. */
  effectiveOn?: Maybe<Scalars['Date']['output']>;
  /** 标识. Global id, opaque. */
  id: Scalars['ID']['output'];
  /** 体系类别（代码表 classification-scheme-kind）. Kind: statistical standard, industries of the stock market, themes. Code list classification-scheme-kind. */
  kind: CodeListItem;
  /** 体系名称. Name. */
  name: Scalars['String']['output'];
  /** 数据来源. Rows of imported files that the record came from, with their file and import. */
  provenance: RecordOriginConnection;
  /** 发布机构. Who publishes it. */
  publisher?: Maybe<Scalars['String']['output']>;
};


/** 分类体系. A classification that sorts enterprises, such as an edition of GB/T 4754, the Shenwan industries or themes of the stock market. */
export type ClassificationSchemeClassesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  offset?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<IndustryClassOrderBy>>;
  where?: InputMaybe<IndustryClassWhere>;
};


/** 分类体系. A classification that sorts enterprises, such as an edition of GB/T 4754, the Shenwan industries or themes of the stock market. */
export type ClassificationSchemeProvenanceArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  offset?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<RecordOriginOrderBy>>;
  where?: InputMaybe<RecordOriginWhere>;
};

/** 分类体系的标识. Names one classification scheme by its id or by a natural key. */
export type ClassificationSchemeBy =
  /** 体系代码. Code, such as "GB/T 4754-2017". */
  { code: Scalars['String']['input']; id?: never; }
  |  /** 标识. Global id. */
  { code?: never; id: Scalars['ID']['input']; };

/** 分类体系的分页列表. A page of a list of classification scheme records. */
export type ClassificationSchemeConnection = {
  /** 各条及其游标. The records of the page with their cursors. */
  edges: Array<ClassificationSchemeEdge>;
  /** 各条. The records of the page. */
  nodes: Array<ClassificationScheme>;
  /** 分页信息. Where the page lies in the list. */
  pageInfo: PageInfo;
  /** 总数. Number of records on all pages; counted only when asked for. */
  totalCount: Scalars['Int']['output'];
};

/** 分类体系列表中的一条及其游标. One classification scheme of a list, with its cursor. */
export type ClassificationSchemeEdge = {
  /** 游标. Opaque; pass it as `after` or `before` with the same ordering. */
  cursor: Scalars['String']['output'];
  /** 分类体系. The classification scheme. */
  node: ClassificationScheme;
};

/** 分类体系关联条件. Condition on one related classification scheme. At least one of `is` and `isNull` is needed. */
export type ClassificationSchemeFilter = {
  /** 关联记录满足. There is a related classification scheme and it meets this. */
  is?: InputMaybe<ClassificationSchemeWhere>;
  /** 是否没有关联记录. Whether there is no related classification scheme. */
  isNull?: InputMaybe<Scalars['Boolean']['input']>;
};

/** 分类体系列表条件. Condition on related classification scheme records. At least one of `some`, `none` and `every` is needed. */
export type ClassificationSchemeListFilter = {
  /** 每一条都满足（没有关联记录时也成立）. Every related record meets this; also true when there is none. */
  every?: InputMaybe<ClassificationSchemeWhere>;
  /** 没有一条满足. No related record meets this. */
  none?: InputMaybe<ClassificationSchemeWhere>;
  /** 至少一条满足. At least one related record meets this. */
  some?: InputMaybe<ClassificationSchemeWhere>;
};

/** 分类体系排序项. One key to order classification scheme records by; later keys of the list decide between equals, and the id, the way of the last key, between what is still equal. */
export type ClassificationSchemeOrderBy =
  /** 体系代码. Code, such as "GB/T 4754-2017". */
  { code: OrderDirection; effectiveOn?: never; id?: never; kind?: never; name?: never; publisher?: never; }
  |  /** 实施日期. First day on which it applied; null when it has none. */
  { code?: never; effectiveOn: OrderDirection; id?: never; kind?: never; name?: never; publisher?: never; }
  |  /** 标识. By id, which is the order in which records were made. */
  { code?: never; effectiveOn?: never; id: OrderDirection; kind?: never; name?: never; publisher?: never; }
  |  /** 体系类别（代码表 classification-scheme-kind）. Kind: statistical standard, industries of the stock market, themes. Code list classification-scheme-kind. */
  { code?: never; effectiveOn?: never; id?: never; kind: OrderDirection; name?: never; publisher?: never; }
  |  /** 体系名称. Name. */
  { code?: never; effectiveOn?: never; id?: never; kind?: never; name: OrderDirection; publisher?: never; }
  |  /** 发布机构. Who publishes it. */
  { code?: never; effectiveOn?: never; id?: never; kind?: never; name?: never; publisher: OrderDirection; };

/** 分类体系筛选条件. Conditions on classification scheme records. They are ANDed; an empty object matches all. */
export type ClassificationSchemeWhere = {
  /** 且（全部成立）. All of these hold. */
  and?: InputMaybe<Array<ClassificationSchemeWhere>>;
  /** 分类. Its classes. */
  classes?: InputMaybe<IndustryClassListFilter>;
  /** 体系代码. Code, such as "GB/T 4754-2017". */
  code?: InputMaybe<StringFilter>;
  /** 实施日期. First day on which it applied; null when it has none. */
  effectiveOn?: InputMaybe<DateFilter>;
  /** 标识. Condition on the global id. */
  id?: InputMaybe<IdFilter>;
  /** 体系类别（代码表 classification-scheme-kind）. Kind: statistical standard, industries of the stock market, themes. Code list classification-scheme-kind. */
  kind?: InputMaybe<CodeFilter>;
  /** 体系名称. Name. */
  name?: InputMaybe<StringFilter>;
  /** 非（恰为其补集，空值也算在内）. This does not hold; the exact complement, records without a value included. */
  not?: InputMaybe<ClassificationSchemeWhere>;
  /** 或（至少一项成立，空列表不匹配任何记录）. At least one of these holds; an empty list matches nothing. */
  or?: InputMaybe<Array<ClassificationSchemeWhere>>;
  /** 发布机构. Who publishes it. */
  publisher?: InputMaybe<StringFilter>;
};

/** 代码条件. Condition on a code of a code list. Its operators are ANDed; at least one is needed. */
export type CodeFilter = {
  /** 等于. Equals this value. */
  eq?: InputMaybe<Scalars['String']['input']>;
  /** 属于（最多 1000 个值）. Equals one of these values, at most 1,000. */
  in?: InputMaybe<Array<Scalars['String']['input']>>;
  /** 是否为空. Whether there is no value. */
  isNull?: InputMaybe<Scalars['Boolean']['input']>;
};

/** 代码表. A set of codes with labels: a list that is data, or an enum of this schema. */
export type CodeList = {
  /** 代码项. The codes in their order. */
  items: Array<CodeListItem>;
  /** 标签. What the list holds. */
  label: Scalars['String']['output'];
  /** 名称. Name of the list, or of the enum. */
  name: Scalars['String']['output'];
  /** 说明. Where the list comes from, and what it is for. */
  note?: Maybe<Scalars['String']['output']>;
};


/** 代码表. A set of codes with labels: a list that is data, or an enum of this schema. */
export type CodeListLabelArgs = {
  lang?: Language;
};

/** 代码条目. One code of a code list as it is kept: its labels, order, colour and validity. Fields that hold the code show it as a CodeListItem. */
export type CodeListEntry = Node & {
  /** 代码. The code that records store. */
  code: Scalars['String']['output'];
  /** 所属代码表. The list it belongs to. */
  codeList: CodeListHeading;
  /** 颜色. Colour for charts and maps, as "#rrggbb". */
  colour?: Maybe<Scalars['String']['output']>;
  /** 标识. Global id, opaque. */
  id: Scalars['ID']['output'];
  /** 英文标签. English label. */
  labelEn: Scalars['String']['output'];
  /** 中文标签. Chinese label. */
  labelZh: Scalars['String']['output'];
  /** 说明. What the code means, and its source. */
  note?: Maybe<Scalars['String']['output']>;
  /** 序号. Place among the items of the list, from 1. */
  order: Scalars['Int']['output'];
  /** 数据来源. Rows of imported files that the record came from, with their file and import. */
  provenance: RecordOriginConnection;
  /** 计量单位. Base unit of the values, where the item is an indicator, such as CNY or PERSON. */
  unit?: Maybe<Scalars['String']['output']>;
  /** 启用日期. First day on which the code may be used; open when null. */
  validFrom?: Maybe<Scalars['Date']['output']>;
  /** 停用日期. First day on which the code may no longer be used; open when null. */
  validTo?: Maybe<Scalars['Date']['output']>;
};


/** 代码条目. One code of a code list as it is kept: its labels, order, colour and validity. Fields that hold the code show it as a CodeListItem. */
export type CodeListEntryProvenanceArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  offset?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<RecordOriginOrderBy>>;
  where?: InputMaybe<RecordOriginWhere>;
};

/** 代码条目的标识. Names one code list entry by its id or by a natural key. */
export type CodeListEntryBy =
  /** 所属代码表＋代码. The natural key of codeList, code. */
  { codeListCode: CodeListEntryByCodeListCode; id?: never; }
  |  /** 标识. Global id. */
  { codeListCode?: never; id: Scalars['ID']['input']; };

/** 所属代码表＋代码. The natural key of codeList, code. */
export type CodeListEntryByCodeListCode = {
  /** 代码. The code that records store. */
  code: Scalars['String']['input'];
  /** 所属代码表. The list it belongs to. */
  codeList: CodeListHeadingBy;
};

/** 代码条目的分页列表. A page of a list of code list entry records. */
export type CodeListEntryConnection = {
  /** 各条及其游标. The records of the page with their cursors. */
  edges: Array<CodeListEntryEdge>;
  /** 各条. The records of the page. */
  nodes: Array<CodeListEntry>;
  /** 分页信息. Where the page lies in the list. */
  pageInfo: PageInfo;
  /** 总数. Number of records on all pages; counted only when asked for. */
  totalCount: Scalars['Int']['output'];
};

/** 代码条目列表中的一条及其游标. One code list entry of a list, with its cursor. */
export type CodeListEntryEdge = {
  /** 游标. Opaque; pass it as `after` or `before` with the same ordering. */
  cursor: Scalars['String']['output'];
  /** 代码条目. The code list entry. */
  node: CodeListEntry;
};

/** 代码条目关联条件. Condition on one related code list entry. At least one of `is` and `isNull` is needed. */
export type CodeListEntryFilter = {
  /** 关联记录满足. There is a related code list entry and it meets this. */
  is?: InputMaybe<CodeListEntryWhere>;
  /** 是否没有关联记录. Whether there is no related code list entry. */
  isNull?: InputMaybe<Scalars['Boolean']['input']>;
};

/** 代码条目列表条件. Condition on related code list entry records. At least one of `some`, `none` and `every` is needed. */
export type CodeListEntryListFilter = {
  /** 每一条都满足（没有关联记录时也成立）. Every related record meets this; also true when there is none. */
  every?: InputMaybe<CodeListEntryWhere>;
  /** 没有一条满足. No related record meets this. */
  none?: InputMaybe<CodeListEntryWhere>;
  /** 至少一条满足. At least one related record meets this. */
  some?: InputMaybe<CodeListEntryWhere>;
};

/** 代码条目排序项. One key to order code list entry records by; later keys of the list decide between equals, and the id, the way of the last key, between what is still equal. */
export type CodeListEntryOrderBy =
  /** 代码. The code that records store. */
  { code: OrderDirection; colour?: never; id?: never; labelEn?: never; labelZh?: never; note?: never; order?: never; unit?: never; validFrom?: never; validTo?: never; }
  |  /** 颜色. Colour for charts and maps, as "#rrggbb". */
  { code?: never; colour: OrderDirection; id?: never; labelEn?: never; labelZh?: never; note?: never; order?: never; unit?: never; validFrom?: never; validTo?: never; }
  |  /** 标识. By id, which is the order in which records were made. */
  { code?: never; colour?: never; id: OrderDirection; labelEn?: never; labelZh?: never; note?: never; order?: never; unit?: never; validFrom?: never; validTo?: never; }
  |  /** 英文标签. English label. */
  { code?: never; colour?: never; id?: never; labelEn: OrderDirection; labelZh?: never; note?: never; order?: never; unit?: never; validFrom?: never; validTo?: never; }
  |  /** 中文标签. Chinese label. */
  { code?: never; colour?: never; id?: never; labelEn?: never; labelZh: OrderDirection; note?: never; order?: never; unit?: never; validFrom?: never; validTo?: never; }
  |  /** 说明. What the code means, and its source. */
  { code?: never; colour?: never; id?: never; labelEn?: never; labelZh?: never; note: OrderDirection; order?: never; unit?: never; validFrom?: never; validTo?: never; }
  |  /** 序号. Place among the items of the list, from 1. */
  { code?: never; colour?: never; id?: never; labelEn?: never; labelZh?: never; note?: never; order: OrderDirection; unit?: never; validFrom?: never; validTo?: never; }
  |  /** 计量单位. Base unit of the values, where the item is an indicator, such as CNY or PERSON. */
  { code?: never; colour?: never; id?: never; labelEn?: never; labelZh?: never; note?: never; order?: never; unit: OrderDirection; validFrom?: never; validTo?: never; }
  |  /** 启用日期. First day on which the code may be used; open when null. */
  { code?: never; colour?: never; id?: never; labelEn?: never; labelZh?: never; note?: never; order?: never; unit?: never; validFrom: OrderDirection; validTo?: never; }
  |  /** 停用日期. First day on which the code may no longer be used; open when null. */
  { code?: never; colour?: never; id?: never; labelEn?: never; labelZh?: never; note?: never; order?: never; unit?: never; validFrom?: never; validTo: OrderDirection; };

/** 代码条目筛选条件. Conditions on code list entry records. They are ANDed; an empty object matches all. */
export type CodeListEntryWhere = {
  /** 且（全部成立）. All of these hold. */
  and?: InputMaybe<Array<CodeListEntryWhere>>;
  /** 代码. The code that records store. */
  code?: InputMaybe<StringFilter>;
  /** 所属代码表. The list it belongs to. */
  codeList?: InputMaybe<CodeListHeadingFilter>;
  /** 颜色. Colour for charts and maps, as "#rrggbb". */
  colour?: InputMaybe<StringFilter>;
  /** 标识. Condition on the global id. */
  id?: InputMaybe<IdFilter>;
  /** 英文标签. English label. */
  labelEn?: InputMaybe<StringFilter>;
  /** 中文标签. Chinese label. */
  labelZh?: InputMaybe<StringFilter>;
  /** 非（恰为其补集，空值也算在内）. This does not hold; the exact complement, records without a value included. */
  not?: InputMaybe<CodeListEntryWhere>;
  /** 说明. What the code means, and its source. */
  note?: InputMaybe<StringFilter>;
  /** 或（至少一项成立，空列表不匹配任何记录）. At least one of these holds; an empty list matches nothing. */
  or?: InputMaybe<Array<CodeListEntryWhere>>;
  /** 序号. Place among the items of the list, from 1. */
  order?: InputMaybe<IntFilter>;
  /** 计量单位. Base unit of the values, where the item is an indicator, such as CNY or PERSON. */
  unit?: InputMaybe<StringFilter>;
  /** 启用日期. First day on which the code may be used; open when null. */
  validFrom?: InputMaybe<DateFilter>;
  /** 停用日期. First day on which the code may no longer be used; open when null. */
  validTo?: InputMaybe<DateFilter>;
};

/** 代码表目录. A code list as it is kept: its name and labels. `codeLists` shows it with its items, and the enums beside it. */
export type CodeListHeading = Node & {
  /** 标识. Global id, opaque. */
  id: Scalars['ID']['output'];
  /** 代码项. The codes of the list. */
  items: CodeListEntryConnection;
  /** 英文名称. English label. */
  labelEn: Scalars['String']['output'];
  /** 中文名称. Chinese label. */
  labelZh: Scalars['String']['output'];
  /** 代码表名. Name of the list, such as "enterprise-status". */
  name: Scalars['String']['output'];
  /** 说明. Source of the list, and what it is used for. */
  note?: Maybe<Scalars['String']['output']>;
  /** 数据来源. Rows of imported files that the record came from, with their file and import. */
  provenance: RecordOriginConnection;
};


/** 代码表目录. A code list as it is kept: its name and labels. `codeLists` shows it with its items, and the enums beside it. */
export type CodeListHeadingItemsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  offset?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<CodeListEntryOrderBy>>;
  where?: InputMaybe<CodeListEntryWhere>;
};


/** 代码表目录. A code list as it is kept: its name and labels. `codeLists` shows it with its items, and the enums beside it. */
export type CodeListHeadingProvenanceArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  offset?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<RecordOriginOrderBy>>;
  where?: InputMaybe<RecordOriginWhere>;
};

/** 代码表目录的标识. Names one code list heading by its id or by a natural key. */
export type CodeListHeadingBy =
  /** 标识. Global id. */
  { id: Scalars['ID']['input']; name?: never; }
  |  /** 代码表名. Name of the list, such as "enterprise-status". */
  { id?: never; name: Scalars['String']['input']; };

/** 代码表目录的分页列表. A page of a list of code list heading records. */
export type CodeListHeadingConnection = {
  /** 各条及其游标. The records of the page with their cursors. */
  edges: Array<CodeListHeadingEdge>;
  /** 各条. The records of the page. */
  nodes: Array<CodeListHeading>;
  /** 分页信息. Where the page lies in the list. */
  pageInfo: PageInfo;
  /** 总数. Number of records on all pages; counted only when asked for. */
  totalCount: Scalars['Int']['output'];
};

/** 代码表目录列表中的一条及其游标. One code list heading of a list, with its cursor. */
export type CodeListHeadingEdge = {
  /** 游标. Opaque; pass it as `after` or `before` with the same ordering. */
  cursor: Scalars['String']['output'];
  /** 代码表目录. The code list heading. */
  node: CodeListHeading;
};

/** 代码表目录关联条件. Condition on one related code list heading. At least one of `is` and `isNull` is needed. */
export type CodeListHeadingFilter = {
  /** 关联记录满足. There is a related code list heading and it meets this. */
  is?: InputMaybe<CodeListHeadingWhere>;
  /** 是否没有关联记录. Whether there is no related code list heading. */
  isNull?: InputMaybe<Scalars['Boolean']['input']>;
};

/** 代码表目录列表条件. Condition on related code list heading records. At least one of `some`, `none` and `every` is needed. */
export type CodeListHeadingListFilter = {
  /** 每一条都满足（没有关联记录时也成立）. Every related record meets this; also true when there is none. */
  every?: InputMaybe<CodeListHeadingWhere>;
  /** 没有一条满足. No related record meets this. */
  none?: InputMaybe<CodeListHeadingWhere>;
  /** 至少一条满足. At least one related record meets this. */
  some?: InputMaybe<CodeListHeadingWhere>;
};

/** 代码表目录排序项. One key to order code list heading records by; later keys of the list decide between equals, and the id, the way of the last key, between what is still equal. */
export type CodeListHeadingOrderBy =
  /** 标识. By id, which is the order in which records were made. */
  { id: OrderDirection; labelEn?: never; labelZh?: never; name?: never; note?: never; }
  |  /** 英文名称. English label. */
  { id?: never; labelEn: OrderDirection; labelZh?: never; name?: never; note?: never; }
  |  /** 中文名称. Chinese label. */
  { id?: never; labelEn?: never; labelZh: OrderDirection; name?: never; note?: never; }
  |  /** 代码表名. Name of the list, such as "enterprise-status". */
  { id?: never; labelEn?: never; labelZh?: never; name: OrderDirection; note?: never; }
  |  /** 说明. Source of the list, and what it is used for. */
  { id?: never; labelEn?: never; labelZh?: never; name?: never; note: OrderDirection; };

/** 代码表目录筛选条件. Conditions on code list heading records. They are ANDed; an empty object matches all. */
export type CodeListHeadingWhere = {
  /** 且（全部成立）. All of these hold. */
  and?: InputMaybe<Array<CodeListHeadingWhere>>;
  /** 标识. Condition on the global id. */
  id?: InputMaybe<IdFilter>;
  /** 代码项. The codes of the list. */
  items?: InputMaybe<CodeListEntryListFilter>;
  /** 英文名称. English label. */
  labelEn?: InputMaybe<StringFilter>;
  /** 中文名称. Chinese label. */
  labelZh?: InputMaybe<StringFilter>;
  /** 代码表名. Name of the list, such as "enterprise-status". */
  name?: InputMaybe<StringFilter>;
  /** 非（恰为其补集，空值也算在内）. This does not hold; the exact complement, records without a value included. */
  not?: InputMaybe<CodeListHeadingWhere>;
  /** 说明. Source of the list, and what it is used for. */
  note?: InputMaybe<StringFilter>;
  /** 或（至少一项成立，空列表不匹配任何记录）. At least one of these holds; an empty list matches nothing. */
  or?: InputMaybe<Array<CodeListHeadingWhere>>;
};

/** 代码项. A code with what its list says of it. A code that its list does not know answers with the code alone. */
export type CodeListItem = {
  /** 代码. The code, as records store it and filters take it. */
  code: Scalars['String']['output'];
  /** 颜色. Colour for charts and maps, "#rrggbb". */
  colour?: Maybe<Scalars['String']['output']>;
  /** 标签. The label; the code itself when the list does not know it. */
  label: Scalars['String']['output'];
  /** 代码表名. Name of the list. */
  list: Scalars['String']['output'];
  /** 说明. What the code means, and its source. */
  note?: Maybe<Scalars['String']['output']>;
  /** 序号. Place in the list. */
  order?: Maybe<Scalars['Int']['output']>;
  /** 计量单位. Base unit of the values, where the code is an indicator. */
  unit?: Maybe<FigureUnit>;
  /** 启用日期. First day on which the code may be used; open when null. */
  validFrom?: Maybe<Scalars['Date']['output']>;
  /** 停用日期. First day on which it may no longer be used; open when null. */
  validTo?: Maybe<Scalars['Date']['output']>;
};


/** 代码项. A code with what its list says of it. A code that its list does not know answers with the code alone. */
export type CodeListItemLabelArgs = {
  lang?: Language;
};

/** 提交导入的输入. What commitImport takes. */
export type CommitImportInput = {
  /** 导入. Global id of the import. */
  import: Scalars['ID']['input'];
};

/** 提交导入的结果. The import as it is now, or why commitImport did nothing. */
export type CommitImportResult = Import | ImportNotFound | ImportStateConflict;

/** 日期条件. Condition on a day. Its operators are ANDed; at least one is needed. */
export type DateFilter = {
  /** 等于. Equals this value. */
  eq?: InputMaybe<Scalars['Date']['input']>;
  /** 大于. Is greater than, or after, this value. */
  gt?: InputMaybe<Scalars['Date']['input']>;
  /** 大于等于. Is at least, or not before, this value. */
  gte?: InputMaybe<Scalars['Date']['input']>;
  /** 属于（最多 1000 个值）. Equals one of these values, at most 1,000. */
  in?: InputMaybe<Array<Scalars['Date']['input']>>;
  /** 是否为空. Whether there is no value. */
  isNull?: InputMaybe<Scalars['Boolean']['input']>;
  /** 小于. Is less than, or before, this value. */
  lt?: InputMaybe<Scalars['Date']['input']>;
  /** 小于等于. Is at most, or not after, this value. */
  lte?: InputMaybe<Scalars['Date']['input']>;
};

/** 时刻条件. Condition on an instant. Its operators are ANDed; at least one is needed. */
export type DateTimeFilter = {
  /** 等于. Equals this value. */
  eq?: InputMaybe<Scalars['DateTime']['input']>;
  /** 大于. Is greater than, or after, this value. */
  gt?: InputMaybe<Scalars['DateTime']['input']>;
  /** 大于等于. Is at least, or not before, this value. */
  gte?: InputMaybe<Scalars['DateTime']['input']>;
  /** 属于（最多 1000 个值）. Equals one of these values, at most 1,000. */
  in?: InputMaybe<Array<Scalars['DateTime']['input']>>;
  /** 是否为空. Whether there is no value. */
  isNull?: InputMaybe<Scalars['Boolean']['input']>;
  /** 小于. Is less than, or before, this value. */
  lt?: InputMaybe<Scalars['DateTime']['input']>;
  /** 小于等于. Is at most, or not after, this value. */
  lte?: InputMaybe<Scalars['DateTime']['input']>;
};

/** 坐标基准. Datum of coordinates. CGCS2000 and WGS-84 differ by less than a metre; the others are shifted by hundreds of metres. */
export type Datum =
  /** BD-09（百度坐标系）. GCJ-02 shifted once more, by Baidu. */
  | 'BD09'
  /** 2000国家大地坐标系. China Geodetic Coordinate System 2000, the national one, in which the hub stores. */
  | 'CGCS2000'
  /** GCJ-02（火星坐标系）. The shifted datum of Chinese web maps such as Amap and Tencent. */
  | 'GCJ02'
  /** 世界大地坐标系. WGS-84, as satellite receivers and international maps give it. */
  | 'WGS84';

/** 坐标基准条件. Condition on a value of Datum. Its operators are ANDed; at least one is needed. */
export type DatumFilter = {
  /** 等于. Equals this value. */
  eq?: InputMaybe<Datum>;
  /** 属于（最多 1000 个值）. Equals one of these values, at most 1,000. */
  in?: InputMaybe<Array<Datum>>;
  /** 是否为空. Whether there is no value. */
  isNull?: InputMaybe<Scalars['Boolean']['input']>;
};

/** 决定匹配的输入. What decideImportReview takes. */
export type DecideImportReviewInput = {
  /** 决定. What is decided. */
  decision: ImportReviewDecisionInput;
  /** 匹配审核. Global id of the review. */
  review: Scalars['ID']['input'];
};

/** 决定匹配的结果. The review as it is now, or why decideImportReview did nothing. */
export type DecideImportReviewResult = ImportReview | ImportReviewCandidateGone | ImportReviewNotFound | ImportReviewRowRefused | ImportReviewStateConflict;

/** 十进制数条件. Condition on a decimal. Its operators are ANDed; at least one is needed. */
export type DecimalFilter = {
  /** 等于. Equals this value. */
  eq?: InputMaybe<Scalars['Decimal']['input']>;
  /** 大于. Is greater than, or after, this value. */
  gt?: InputMaybe<Scalars['Decimal']['input']>;
  /** 大于等于. Is at least, or not before, this value. */
  gte?: InputMaybe<Scalars['Decimal']['input']>;
  /** 属于（最多 1000 个值）. Equals one of these values, at most 1,000. */
  in?: InputMaybe<Array<Scalars['Decimal']['input']>>;
  /** 是否为空. Whether there is no value. */
  isNull?: InputMaybe<Scalars['Boolean']['input']>;
  /** 小于. Is less than, or before, this value. */
  lt?: InputMaybe<Scalars['Decimal']['input']>;
  /** 小于等于. Is at most, or not after, this value. */
  lte?: InputMaybe<Scalars['Decimal']['input']>;
};

/** 部门. A department or other office of the district that owns data or answers for them. */
export type Department = Node & {
  /** 管理公寓. Talent apartments that it manages. */
  apartments: TalentApartmentConnection;
  /** 环节研判. Assessments of chain segments that it made. */
  assessments: ChainSegmentAssessmentConnection;
  /** 承担链办. Chain offices that it runs or ran. */
  chainOffices: ChainOfficeConnection;
  /** 下属部门. The departments below it. */
  children: DepartmentConnection;
  /** 部门代码. Code of the department within the hub. */
  code: Scalars['String']['output'];
  /** 所辖区划. The division it administers, such as the street of a street office. */
  division?: Maybe<AdministrativeDivision>;
  /** 标识. Global id, opaque. */
  id: Scalars['ID']['output'];
  /** 部门类别（代码表 department-kind）. Kind of office: party, government, street, park committee, district-owned company. Code list department-kind. */
  kind: CodeListItem;
  /** 部门名称. Full name. */
  name: Scalars['String']['output'];
  /** 上级部门. The department above it. */
  parent?: Maybe<Department>;
  /** 管理园区. Parks that it manages. */
  parks: ParkConnection;
  /** 联系电话. Public telephone of the office. */
  phone?: Maybe<Scalars['String']['output']>;
  /** 牵头项目. Projects that it leads. */
  projects: ProjectConnection;
  /** 数据来源. Rows of imported files that the record came from, with their file and import. */
  provenance: RecordOriginConnection;
  /** 项目责任. Projects that it, or somebody who serves in it, answers for. */
  responsibilities: ProjectResponsibilityConnection;
  /** 简称. Short name. */
  shortName?: Maybe<Scalars['String']['output']>;
};


/** 部门. A department or other office of the district that owns data or answers for them. */
export type DepartmentApartmentsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  offset?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<TalentApartmentOrderBy>>;
  where?: InputMaybe<TalentApartmentWhere>;
};


/** 部门. A department or other office of the district that owns data or answers for them. */
export type DepartmentAssessmentsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  offset?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<ChainSegmentAssessmentOrderBy>>;
  where?: InputMaybe<ChainSegmentAssessmentWhere>;
};


/** 部门. A department or other office of the district that owns data or answers for them. */
export type DepartmentChainOfficesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  offset?: InputMaybe<Scalars['Int']['input']>;
  on?: InputMaybe<Scalars['Date']['input']>;
  orderBy?: InputMaybe<Array<ChainOfficeOrderBy>>;
  where?: InputMaybe<ChainOfficeWhere>;
};


/** 部门. A department or other office of the district that owns data or answers for them. */
export type DepartmentChildrenArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  offset?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<DepartmentOrderBy>>;
  where?: InputMaybe<DepartmentWhere>;
};


/** 部门. A department or other office of the district that owns data or answers for them. */
export type DepartmentDivisionArgs = {
  on?: InputMaybe<Scalars['Date']['input']>;
};


/** 部门. A department or other office of the district that owns data or answers for them. */
export type DepartmentParksArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  offset?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<ParkOrderBy>>;
  where?: InputMaybe<ParkWhere>;
};


/** 部门. A department or other office of the district that owns data or answers for them. */
export type DepartmentProjectsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  offset?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<ProjectOrderBy>>;
  where?: InputMaybe<ProjectWhere>;
};


/** 部门. A department or other office of the district that owns data or answers for them. */
export type DepartmentProvenanceArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  offset?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<RecordOriginOrderBy>>;
  where?: InputMaybe<RecordOriginWhere>;
};


/** 部门. A department or other office of the district that owns data or answers for them. */
export type DepartmentResponsibilitiesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  offset?: InputMaybe<Scalars['Int']['input']>;
  on?: InputMaybe<Scalars['Date']['input']>;
  orderBy?: InputMaybe<Array<ProjectResponsibilityOrderBy>>;
  where?: InputMaybe<ProjectResponsibilityWhere>;
};

/** 部门的标识. Names one department by its id or by a natural key. */
export type DepartmentBy =
  /** 部门代码. Code of the department within the hub. */
  { code: Scalars['String']['input']; id?: never; }
  |  /** 标识. Global id. */
  { code?: never; id: Scalars['ID']['input']; };

/** 部门的分页列表. A page of a list of department records. */
export type DepartmentConnection = {
  /** 各条及其游标. The records of the page with their cursors. */
  edges: Array<DepartmentEdge>;
  /** 各条. The records of the page. */
  nodes: Array<Department>;
  /** 分页信息. Where the page lies in the list. */
  pageInfo: PageInfo;
  /** 总数. Number of records on all pages; counted only when asked for. */
  totalCount: Scalars['Int']['output'];
};

/** 部门列表中的一条及其游标. One department of a list, with its cursor. */
export type DepartmentEdge = {
  /** 游标. Opaque; pass it as `after` or `before` with the same ordering. */
  cursor: Scalars['String']['output'];
  /** 部门. The department. */
  node: Department;
};

/** 部门关联条件. Condition on one related department. At least one of `is` and `isNull` is needed. */
export type DepartmentFilter = {
  /** 关联记录满足. There is a related department and it meets this. */
  is?: InputMaybe<DepartmentWhere>;
  /** 是否没有关联记录. Whether there is no related department. */
  isNull?: InputMaybe<Scalars['Boolean']['input']>;
};

/** 部门列表条件. Condition on related department records. At least one of `some`, `none` and `every` is needed. */
export type DepartmentListFilter = {
  /** 每一条都满足（没有关联记录时也成立）. Every related record meets this; also true when there is none. */
  every?: InputMaybe<DepartmentWhere>;
  /** 没有一条满足. No related record meets this. */
  none?: InputMaybe<DepartmentWhere>;
  /** 至少一条满足. At least one related record meets this. */
  some?: InputMaybe<DepartmentWhere>;
};

/** 部门排序项. One key to order department records by; later keys of the list decide between equals, and the id, the way of the last key, between what is still equal. */
export type DepartmentOrderBy =
  /** 部门代码. Code of the department within the hub. */
  { code: OrderDirection; id?: never; kind?: never; name?: never; phone?: never; shortName?: never; }
  |  /** 标识. By id, which is the order in which records were made. */
  { code?: never; id: OrderDirection; kind?: never; name?: never; phone?: never; shortName?: never; }
  |  /** 部门类别（代码表 department-kind）. Kind of office: party, government, street, park committee, district-owned company. Code list department-kind. */
  { code?: never; id?: never; kind: OrderDirection; name?: never; phone?: never; shortName?: never; }
  |  /** 部门名称. Full name. */
  { code?: never; id?: never; kind?: never; name: OrderDirection; phone?: never; shortName?: never; }
  |  /** 联系电话. Public telephone of the office. */
  { code?: never; id?: never; kind?: never; name?: never; phone: OrderDirection; shortName?: never; }
  |  /** 简称. Short name. */
  { code?: never; id?: never; kind?: never; name?: never; phone?: never; shortName: OrderDirection; };

/** 部门筛选条件. Conditions on department records. They are ANDed; an empty object matches all. */
export type DepartmentWhere = {
  /** 且（全部成立）. All of these hold. */
  and?: InputMaybe<Array<DepartmentWhere>>;
  /** 管理公寓. Talent apartments that it manages. */
  apartments?: InputMaybe<TalentApartmentListFilter>;
  /** 环节研判. Assessments of chain segments that it made. */
  assessments?: InputMaybe<ChainSegmentAssessmentListFilter>;
  /** 承担链办. Chain offices that it runs or ran. */
  chainOffices?: InputMaybe<ChainOfficeListFilter>;
  /** 下属部门. The departments below it. */
  children?: InputMaybe<DepartmentListFilter>;
  /** 部门代码. Code of the department within the hub. */
  code?: InputMaybe<StringFilter>;
  /** 所辖区划. The division it administers, such as the street of a street office. */
  division?: InputMaybe<AdministrativeDivisionFilter>;
  /** 标识. Condition on the global id. */
  id?: InputMaybe<IdFilter>;
  /** 部门类别（代码表 department-kind）. Kind of office: party, government, street, park committee, district-owned company. Code list department-kind. */
  kind?: InputMaybe<CodeFilter>;
  /** 部门名称. Full name. */
  name?: InputMaybe<StringFilter>;
  /** 非（恰为其补集，空值也算在内）. This does not hold; the exact complement, records without a value included. */
  not?: InputMaybe<DepartmentWhere>;
  /** 或（至少一项成立，空列表不匹配任何记录）. At least one of these holds; an empty list matches nothing. */
  or?: InputMaybe<Array<DepartmentWhere>>;
  /** 上级部门. The department above it. */
  parent?: InputMaybe<DepartmentFilter>;
  /** 管理园区. Parks that it manages. */
  parks?: InputMaybe<ParkListFilter>;
  /** 联系电话. Public telephone of the office. */
  phone?: InputMaybe<StringFilter>;
  /** 牵头项目. Projects that it leads. */
  projects?: InputMaybe<ProjectListFilter>;
  /** 项目责任. Projects that it, or somebody who serves in it, answers for. */
  responsibilities?: InputMaybe<ProjectResponsibilityListFilter>;
  /** 简称. Short name. */
  shortName?: InputMaybe<StringFilter>;
};

/** 资质称号. A title granted to an enterprise, such as "专精特新" or high-tech enterprise. */
export type Designation = Node & {
  /** 批次. Batch in which it was granted. */
  batch?: Maybe<Scalars['String']['output']>;
  /** 文号. Number of the document that granted it. */
  documentNo?: Maybe<Scalars['String']['output']>;
  /** 企业. The enterprise. */
  enterprise: Enterprise;
  /** 有效期止. First day on which it is no longer valid. */
  expiresOn?: Maybe<Scalars['Date']['output']>;
  /** 认定日期. Day of the grant. */
  grantedOn: Scalars['Date']['output'];
  /** 标识. Global id, opaque. */
  id: Scalars['ID']['output'];
  /** 级别（代码表 grant-level）. Level of the grant: national, provincial, city, district. Code list grant-level. */
  level: CodeListItem;
  /** 数据来源. Rows of imported files that the record came from, with their file and import. */
  provenance: RecordOriginConnection;
  /** 记录方式. Whether the record mirrors its source or is kept here. */
  recordMode: RecordMode;
  /** 认定标准版本. Version of the conditions under which it was granted. */
  ruleVersion?: Maybe<Scalars['String']['output']>;
  /** 称号状态（代码表 designation-status）. State: valid, re-examined, withdrawn, expired. Code list designation-status. */
  status: CodeListItem;
  /** 称号（代码表 designation-title）. The title. Code list designation-title. */
  title: CodeListItem;
};


/** 资质称号. A title granted to an enterprise, such as "专精特新" or high-tech enterprise. */
export type DesignationProvenanceArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  offset?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<RecordOriginOrderBy>>;
  where?: InputMaybe<RecordOriginWhere>;
};

/** 资质称号的标识. Names one designation by its id or by a natural key. */
export type DesignationBy =
  /** 企业＋称号＋级别＋认定日期. The natural key of enterprise, title, level, grantedOn. */
  { enterpriseTitleLevelGrantedOn: DesignationByEnterpriseTitleLevelGrantedOn; id?: never; }
  |  /** 标识. Global id. */
  { enterpriseTitleLevelGrantedOn?: never; id: Scalars['ID']['input']; };

/** 企业＋称号＋级别＋认定日期. The natural key of enterprise, title, level, grantedOn. */
export type DesignationByEnterpriseTitleLevelGrantedOn = {
  /** 企业. The enterprise. */
  enterprise: EnterpriseBy;
  /** 认定日期. Day of the grant. */
  grantedOn: Scalars['Date']['input'];
  /** 级别. Level of the grant: national, provincial, city, district. */
  level: Scalars['String']['input'];
  /** 称号. The title. */
  title: Scalars['String']['input'];
};

/** 资质称号的分页列表. A page of a list of designation records. */
export type DesignationConnection = {
  /** 各条及其游标. The records of the page with their cursors. */
  edges: Array<DesignationEdge>;
  /** 各条. The records of the page. */
  nodes: Array<Designation>;
  /** 分页信息. Where the page lies in the list. */
  pageInfo: PageInfo;
  /** 总数. Number of records on all pages; counted only when asked for. */
  totalCount: Scalars['Int']['output'];
};

/** 资质称号列表中的一条及其游标. One designation of a list, with its cursor. */
export type DesignationEdge = {
  /** 游标. Opaque; pass it as `after` or `before` with the same ordering. */
  cursor: Scalars['String']['output'];
  /** 资质称号. The designation. */
  node: Designation;
};

/** 资质称号关联条件. Condition on one related designation. At least one of `is` and `isNull` is needed. */
export type DesignationFilter = {
  /** 关联记录满足. There is a related designation and it meets this. */
  is?: InputMaybe<DesignationWhere>;
  /** 是否没有关联记录. Whether there is no related designation. */
  isNull?: InputMaybe<Scalars['Boolean']['input']>;
};

/** 资质称号列表条件. Condition on related designation records. At least one of `some`, `none` and `every` is needed. */
export type DesignationListFilter = {
  /** 每一条都满足（没有关联记录时也成立）. Every related record meets this; also true when there is none. */
  every?: InputMaybe<DesignationWhere>;
  /** 没有一条满足. No related record meets this. */
  none?: InputMaybe<DesignationWhere>;
  /** 至少一条满足. At least one related record meets this. */
  some?: InputMaybe<DesignationWhere>;
};

/** 资质称号排序项. One key to order designation records by; later keys of the list decide between equals, and the id, the way of the last key, between what is still equal. */
export type DesignationOrderBy =
  /** 批次. Batch in which it was granted. */
  { batch: OrderDirection; documentNo?: never; expiresOn?: never; grantedOn?: never; id?: never; level?: never; recordMode?: never; ruleVersion?: never; status?: never; title?: never; }
  |  /** 文号. Number of the document that granted it. */
  { batch?: never; documentNo: OrderDirection; expiresOn?: never; grantedOn?: never; id?: never; level?: never; recordMode?: never; ruleVersion?: never; status?: never; title?: never; }
  |  /** 有效期止. First day on which it is no longer valid. */
  { batch?: never; documentNo?: never; expiresOn: OrderDirection; grantedOn?: never; id?: never; level?: never; recordMode?: never; ruleVersion?: never; status?: never; title?: never; }
  |  /** 认定日期. Day of the grant. */
  { batch?: never; documentNo?: never; expiresOn?: never; grantedOn: OrderDirection; id?: never; level?: never; recordMode?: never; ruleVersion?: never; status?: never; title?: never; }
  |  /** 标识. By id, which is the order in which records were made. */
  { batch?: never; documentNo?: never; expiresOn?: never; grantedOn?: never; id: OrderDirection; level?: never; recordMode?: never; ruleVersion?: never; status?: never; title?: never; }
  |  /** 级别（代码表 grant-level）. Level of the grant: national, provincial, city, district. Code list grant-level. */
  { batch?: never; documentNo?: never; expiresOn?: never; grantedOn?: never; id?: never; level: OrderDirection; recordMode?: never; ruleVersion?: never; status?: never; title?: never; }
  |  /** 记录方式. Whether the record mirrors its source or is kept here. */
  { batch?: never; documentNo?: never; expiresOn?: never; grantedOn?: never; id?: never; level?: never; recordMode: OrderDirection; ruleVersion?: never; status?: never; title?: never; }
  |  /** 认定标准版本. Version of the conditions under which it was granted. */
  { batch?: never; documentNo?: never; expiresOn?: never; grantedOn?: never; id?: never; level?: never; recordMode?: never; ruleVersion: OrderDirection; status?: never; title?: never; }
  |  /** 称号状态（代码表 designation-status）. State: valid, re-examined, withdrawn, expired. Code list designation-status. */
  { batch?: never; documentNo?: never; expiresOn?: never; grantedOn?: never; id?: never; level?: never; recordMode?: never; ruleVersion?: never; status: OrderDirection; title?: never; }
  |  /** 称号（代码表 designation-title）. The title. Code list designation-title. */
  { batch?: never; documentNo?: never; expiresOn?: never; grantedOn?: never; id?: never; level?: never; recordMode?: never; ruleVersion?: never; status?: never; title: OrderDirection; };

/** 资质称号筛选条件. Conditions on designation records. They are ANDed; an empty object matches all. */
export type DesignationWhere = {
  /** 且（全部成立）. All of these hold. */
  and?: InputMaybe<Array<DesignationWhere>>;
  /** 批次. Batch in which it was granted. */
  batch?: InputMaybe<StringFilter>;
  /** 文号. Number of the document that granted it. */
  documentNo?: InputMaybe<StringFilter>;
  /** 企业. The enterprise. */
  enterprise?: InputMaybe<EnterpriseFilter>;
  /** 有效期止. First day on which it is no longer valid. */
  expiresOn?: InputMaybe<DateFilter>;
  /** 认定日期. Day of the grant. */
  grantedOn?: InputMaybe<DateFilter>;
  /** 标识. Condition on the global id. */
  id?: InputMaybe<IdFilter>;
  /** 级别（代码表 grant-level）. Level of the grant: national, provincial, city, district. Code list grant-level. */
  level?: InputMaybe<CodeFilter>;
  /** 非（恰为其补集，空值也算在内）. This does not hold; the exact complement, records without a value included. */
  not?: InputMaybe<DesignationWhere>;
  /** 或（至少一项成立，空列表不匹配任何记录）. At least one of these holds; an empty list matches nothing. */
  or?: InputMaybe<Array<DesignationWhere>>;
  /** 记录方式. Whether the record mirrors its source or is kept here. */
  recordMode?: InputMaybe<RecordModeFilter>;
  /** 认定标准版本. Version of the conditions under which it was granted. */
  ruleVersion?: InputMaybe<StringFilter>;
  /** 称号状态（代码表 designation-status）. State: valid, re-examined, withdrawn, expired. Code list designation-status. */
  status?: InputMaybe<CodeFilter>;
  /** 称号（代码表 designation-title）. The title. Code list designation-title. */
  title?: InputMaybe<CodeFilter>;
};

/** 开发区目录. An entry of the national catalogue of development zones (中国开发区审核公告目录), in one edition. */
export type DevelopmentZone = Node & {
  /** 核准面积. Approved area. */
  approvedArea?: Maybe<Area>;
  /** 批准级别（代码表 zone-approval）. Who approved it: the State Council or the province. Code list zone-approval. */
  approvedBy: CodeListItem;
  /** 批准时间. When it was approved, usually a month. */
  approvedOn?: Maybe<Scalars['PartialDate']['output']>;
  /** 代码. Code in the catalogue, such as "S377042"; extracts give one code to two zones, so it is no key. */
  code?: Maybe<Scalars['String']['output']>;
  /** 所在区划. The division it lies in; null until it is known. */
  division?: Maybe<AdministrativeDivision>;
  /** 目录版本. Year of the edition, such as 2018. */
  edition: Scalars['Int']['output'];
  /** 标识. Global id, opaque. */
  id: Scalars['ID']['output'];
  /** 主导产业. Leading industries, as the catalogue words them. */
  leadingIndustries?: Maybe<Scalars['String']['output']>;
  /** 位置. Where it stands. */
  location?: Maybe<Location>;
  /** 开发区名称. Name. */
  name: Scalars['String']['output'];
  /** 对应园区. The park of the district that the entry is about. */
  park?: Maybe<Park>;
  /** 所在地. City or county as the source gives it; cut from the zone's name, so not always a division. */
  placeName?: Maybe<Scalars['String']['output']>;
  /** 数据来源. Rows of imported files that the record came from, with their file and import. */
  provenance: RecordOriginConnection;
  /** 所在省份. Province, as the source names it. */
  provinceName?: Maybe<Scalars['String']['output']>;
  /** 记录方式. Whether the record mirrors its source or is kept here. */
  recordMode: RecordMode;
  /** 序号. Serial number in the catalogue. */
  serialNo: Scalars['Int']['output'];
  /** 开发区类型（代码表 park-type）. Type, as the catalogue names it. Code list park-type. */
  type: CodeListItem;
};


/** 开发区目录. An entry of the national catalogue of development zones (中国开发区审核公告目录), in one edition. */
export type DevelopmentZoneDivisionArgs = {
  on?: InputMaybe<Scalars['Date']['input']>;
};


/** 开发区目录. An entry of the national catalogue of development zones (中国开发区审核公告目录), in one edition. */
export type DevelopmentZoneProvenanceArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  offset?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<RecordOriginOrderBy>>;
  where?: InputMaybe<RecordOriginWhere>;
};

/** 开发区目录的标识. Names one development zone by its id or by a natural key. */
export type DevelopmentZoneBy =
  /** 目录版本＋序号. The natural key of edition, serialNo. */
  { editionSerialNo: DevelopmentZoneByEditionSerialNo; id?: never; }
  |  /** 标识. Global id. */
  { editionSerialNo?: never; id: Scalars['ID']['input']; };

/** 目录版本＋序号. The natural key of edition, serialNo. */
export type DevelopmentZoneByEditionSerialNo = {
  /** 目录版本. Year of the edition, such as 2018. */
  edition: Scalars['Int']['input'];
  /** 序号. Serial number in the catalogue. */
  serialNo: Scalars['Int']['input'];
};

/** 开发区目录的分页列表. A page of a list of development zone records. */
export type DevelopmentZoneConnection = {
  /** 各条及其游标. The records of the page with their cursors. */
  edges: Array<DevelopmentZoneEdge>;
  /** 各条. The records of the page. */
  nodes: Array<DevelopmentZone>;
  /** 分页信息. Where the page lies in the list. */
  pageInfo: PageInfo;
  /** 总数. Number of records on all pages; counted only when asked for. */
  totalCount: Scalars['Int']['output'];
};

/** 开发区目录列表中的一条及其游标. One development zone of a list, with its cursor. */
export type DevelopmentZoneEdge = {
  /** 游标. Opaque; pass it as `after` or `before` with the same ordering. */
  cursor: Scalars['String']['output'];
  /** 开发区目录. The development zone. */
  node: DevelopmentZone;
};

/** 开发区目录关联条件. Condition on one related development zone. At least one of `is` and `isNull` is needed. */
export type DevelopmentZoneFilter = {
  /** 关联记录满足. There is a related development zone and it meets this. */
  is?: InputMaybe<DevelopmentZoneWhere>;
  /** 是否没有关联记录. Whether there is no related development zone. */
  isNull?: InputMaybe<Scalars['Boolean']['input']>;
};

/** 开发区目录列表条件. Condition on related development zone records. At least one of `some`, `none` and `every` is needed. */
export type DevelopmentZoneListFilter = {
  /** 每一条都满足（没有关联记录时也成立）. Every related record meets this; also true when there is none. */
  every?: InputMaybe<DevelopmentZoneWhere>;
  /** 没有一条满足. No related record meets this. */
  none?: InputMaybe<DevelopmentZoneWhere>;
  /** 至少一条满足. At least one related record meets this. */
  some?: InputMaybe<DevelopmentZoneWhere>;
};

/** 开发区目录排序项. One key to order development zone records by; later keys of the list decide between equals, and the id, the way of the last key, between what is still equal. */
export type DevelopmentZoneOrderBy =
  /** 核准面积. Approved area. */
  { approvedArea: OrderDirection; approvedBy?: never; approvedOn?: never; code?: never; edition?: never; id?: never; leadingIndustries?: never; name?: never; placeName?: never; provinceName?: never; recordMode?: never; serialNo?: never; type?: never; }
  |  /** 批准级别（代码表 zone-approval）. Who approved it: the State Council or the province. Code list zone-approval. */
  { approvedArea?: never; approvedBy: OrderDirection; approvedOn?: never; code?: never; edition?: never; id?: never; leadingIndustries?: never; name?: never; placeName?: never; provinceName?: never; recordMode?: never; serialNo?: never; type?: never; }
  |  /** 批准时间. When it was approved, usually a month. */
  { approvedArea?: never; approvedBy?: never; approvedOn: OrderDirection; code?: never; edition?: never; id?: never; leadingIndustries?: never; name?: never; placeName?: never; provinceName?: never; recordMode?: never; serialNo?: never; type?: never; }
  |  /** 代码. Code in the catalogue, such as "S377042"; extracts give one code to two zones, so it is no key. */
  { approvedArea?: never; approvedBy?: never; approvedOn?: never; code: OrderDirection; edition?: never; id?: never; leadingIndustries?: never; name?: never; placeName?: never; provinceName?: never; recordMode?: never; serialNo?: never; type?: never; }
  |  /** 目录版本. Year of the edition, such as 2018. */
  { approvedArea?: never; approvedBy?: never; approvedOn?: never; code?: never; edition: OrderDirection; id?: never; leadingIndustries?: never; name?: never; placeName?: never; provinceName?: never; recordMode?: never; serialNo?: never; type?: never; }
  |  /** 标识. By id, which is the order in which records were made. */
  { approvedArea?: never; approvedBy?: never; approvedOn?: never; code?: never; edition?: never; id: OrderDirection; leadingIndustries?: never; name?: never; placeName?: never; provinceName?: never; recordMode?: never; serialNo?: never; type?: never; }
  |  /** 主导产业. Leading industries, as the catalogue words them. */
  { approvedArea?: never; approvedBy?: never; approvedOn?: never; code?: never; edition?: never; id?: never; leadingIndustries: OrderDirection; name?: never; placeName?: never; provinceName?: never; recordMode?: never; serialNo?: never; type?: never; }
  |  /** 开发区名称. Name. */
  { approvedArea?: never; approvedBy?: never; approvedOn?: never; code?: never; edition?: never; id?: never; leadingIndustries?: never; name: OrderDirection; placeName?: never; provinceName?: never; recordMode?: never; serialNo?: never; type?: never; }
  |  /** 所在地. City or county as the source gives it; cut from the zone's name, so not always a division. */
  { approvedArea?: never; approvedBy?: never; approvedOn?: never; code?: never; edition?: never; id?: never; leadingIndustries?: never; name?: never; placeName: OrderDirection; provinceName?: never; recordMode?: never; serialNo?: never; type?: never; }
  |  /** 所在省份. Province, as the source names it. */
  { approvedArea?: never; approvedBy?: never; approvedOn?: never; code?: never; edition?: never; id?: never; leadingIndustries?: never; name?: never; placeName?: never; provinceName: OrderDirection; recordMode?: never; serialNo?: never; type?: never; }
  |  /** 记录方式. Whether the record mirrors its source or is kept here. */
  { approvedArea?: never; approvedBy?: never; approvedOn?: never; code?: never; edition?: never; id?: never; leadingIndustries?: never; name?: never; placeName?: never; provinceName?: never; recordMode: OrderDirection; serialNo?: never; type?: never; }
  |  /** 序号. Serial number in the catalogue. */
  { approvedArea?: never; approvedBy?: never; approvedOn?: never; code?: never; edition?: never; id?: never; leadingIndustries?: never; name?: never; placeName?: never; provinceName?: never; recordMode?: never; serialNo: OrderDirection; type?: never; }
  |  /** 开发区类型（代码表 park-type）. Type, as the catalogue names it. Code list park-type. */
  { approvedArea?: never; approvedBy?: never; approvedOn?: never; code?: never; edition?: never; id?: never; leadingIndustries?: never; name?: never; placeName?: never; provinceName?: never; recordMode?: never; serialNo?: never; type: OrderDirection; };

/** 开发区目录筛选条件. Conditions on development zone records. They are ANDed; an empty object matches all. */
export type DevelopmentZoneWhere = {
  /** 且（全部成立）. All of these hold. */
  and?: InputMaybe<Array<DevelopmentZoneWhere>>;
  /** 核准面积. Approved area. */
  approvedArea?: InputMaybe<AreaFilter>;
  /** 批准级别（代码表 zone-approval）. Who approved it: the State Council or the province. Code list zone-approval. */
  approvedBy?: InputMaybe<CodeFilter>;
  /** 批准时间. When it was approved, usually a month. */
  approvedOn?: InputMaybe<PartialDateFilter>;
  /** 代码. Code in the catalogue, such as "S377042"; extracts give one code to two zones, so it is no key. */
  code?: InputMaybe<StringFilter>;
  /** 所在区划. The division it lies in; null until it is known. */
  division?: InputMaybe<AdministrativeDivisionFilter>;
  /** 目录版本. Year of the edition, such as 2018. */
  edition?: InputMaybe<IntFilter>;
  /** 标识. Condition on the global id. */
  id?: InputMaybe<IdFilter>;
  /** 主导产业. Leading industries, as the catalogue words them. */
  leadingIndustries?: InputMaybe<StringFilter>;
  /** 位置. Where it stands. */
  location?: InputMaybe<LocationFilter>;
  /** 开发区名称. Name. */
  name?: InputMaybe<StringFilter>;
  /** 非（恰为其补集，空值也算在内）. This does not hold; the exact complement, records without a value included. */
  not?: InputMaybe<DevelopmentZoneWhere>;
  /** 或（至少一项成立，空列表不匹配任何记录）. At least one of these holds; an empty list matches nothing. */
  or?: InputMaybe<Array<DevelopmentZoneWhere>>;
  /** 对应园区. The park of the district that the entry is about. */
  park?: InputMaybe<ParkFilter>;
  /** 所在地. City or county as the source gives it; cut from the zone's name, so not always a division. */
  placeName?: InputMaybe<StringFilter>;
  /** 所在省份. Province, as the source names it. */
  provinceName?: InputMaybe<StringFilter>;
  /** 记录方式. Whether the record mirrors its source or is kept here. */
  recordMode?: InputMaybe<RecordModeFilter>;
  /** 序号. Serial number in the catalogue. */
  serialNo?: InputMaybe<IntFilter>;
  /** 开发区类型（代码表 park-type）. Type, as the catalogue names it. Code list park-type. */
  type?: InputMaybe<CodeFilter>;
};

/** 区划级别. Level of an administrative division (GB/T 2260, GB/T 10114). */
export type DivisionLevel =
  /** 村级. Community or village, twelve digits. */
  | 'COMMUNITY'
  /** 县级. County or district, six digits. */
  | 'COUNTY'
  /** 地级. Prefecture, four digits. */
  | 'PREFECTURE'
  /** 省级. Province, two digits. */
  | 'PROVINCE'
  /** 乡级. Street or town, nine digits. */
  | 'TOWNSHIP';

/** 区划级别条件. Condition on a value of DivisionLevel. Its operators are ANDed; at least one is needed. */
export type DivisionLevelFilter = {
  /** 等于. Equals this value. */
  eq?: InputMaybe<DivisionLevel>;
  /** 属于（最多 1000 个值）. Equals one of these values, at most 1,000. */
  in?: InputMaybe<Array<DivisionLevel>>;
  /** 是否为空. Whether there is no value. */
  isNull?: InputMaybe<Scalars['Boolean']['input']>;
};

/** 区划沿革. One division that became another, wholly or in part. */
export type DivisionSuccession = Node & {
  /** 变更时间. When the change was made, often a year only. */
  changedOn: Scalars['PartialDate']['output'];
  /** 标识. Global id, opaque. */
  id: Scalars['ID']['output'];
  /** 变更说明. What was changed and by which document. */
  note?: Maybe<Scalars['String']['output']>;
  /** 原区划. The division before the change. */
  predecessor?: Maybe<AdministrativeDivision>;
  /** 数据来源. Rows of imported files that the record came from, with their file and import. */
  provenance: RecordOriginConnection;
  /** 新区划. The division after the change. */
  successor?: Maybe<AdministrativeDivision>;
};


/** 区划沿革. One division that became another, wholly or in part. */
export type DivisionSuccessionPredecessorArgs = {
  on?: InputMaybe<Scalars['Date']['input']>;
};


/** 区划沿革. One division that became another, wholly or in part. */
export type DivisionSuccessionProvenanceArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  offset?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<RecordOriginOrderBy>>;
  where?: InputMaybe<RecordOriginWhere>;
};


/** 区划沿革. One division that became another, wholly or in part. */
export type DivisionSuccessionSuccessorArgs = {
  on?: InputMaybe<Scalars['Date']['input']>;
};

/** 区划沿革的标识. Names one division succession by its id or by a natural key. */
export type DivisionSuccessionBy =
  /** 标识. Global id. */
  { id: Scalars['ID']['input']; predecessorSuccessorChangedOn?: never; }
  |  /** 原区划＋新区划＋变更时间. The natural key of predecessor, successor, changedOn. */
  { id?: never; predecessorSuccessorChangedOn: DivisionSuccessionByPredecessorSuccessorChangedOn; };

/** 原区划＋新区划＋变更时间. The natural key of predecessor, successor, changedOn. */
export type DivisionSuccessionByPredecessorSuccessorChangedOn = {
  /** 变更时间. When the change was made, often a year only. */
  changedOn: Scalars['PartialDate']['input'];
  /** 原区划. The division before the change. */
  predecessor: AdministrativeDivisionBy;
  /** 新区划. The division after the change. */
  successor: AdministrativeDivisionBy;
};

/** 区划沿革的分页列表. A page of a list of division succession records. */
export type DivisionSuccessionConnection = {
  /** 各条及其游标. The records of the page with their cursors. */
  edges: Array<DivisionSuccessionEdge>;
  /** 各条. The records of the page. */
  nodes: Array<DivisionSuccession>;
  /** 分页信息. Where the page lies in the list. */
  pageInfo: PageInfo;
  /** 总数. Number of records on all pages; counted only when asked for. */
  totalCount: Scalars['Int']['output'];
};

/** 区划沿革列表中的一条及其游标. One division succession of a list, with its cursor. */
export type DivisionSuccessionEdge = {
  /** 游标. Opaque; pass it as `after` or `before` with the same ordering. */
  cursor: Scalars['String']['output'];
  /** 区划沿革. The division succession. */
  node: DivisionSuccession;
};

/** 区划沿革关联条件. Condition on one related division succession. At least one of `is` and `isNull` is needed. */
export type DivisionSuccessionFilter = {
  /** 关联记录满足. There is a related division succession and it meets this. */
  is?: InputMaybe<DivisionSuccessionWhere>;
  /** 是否没有关联记录. Whether there is no related division succession. */
  isNull?: InputMaybe<Scalars['Boolean']['input']>;
};

/** 区划沿革列表条件. Condition on related division succession records. At least one of `some`, `none` and `every` is needed. */
export type DivisionSuccessionListFilter = {
  /** 每一条都满足（没有关联记录时也成立）. Every related record meets this; also true when there is none. */
  every?: InputMaybe<DivisionSuccessionWhere>;
  /** 没有一条满足. No related record meets this. */
  none?: InputMaybe<DivisionSuccessionWhere>;
  /** 至少一条满足. At least one related record meets this. */
  some?: InputMaybe<DivisionSuccessionWhere>;
};

/** 区划沿革排序项. One key to order division succession records by; later keys of the list decide between equals, and the id, the way of the last key, between what is still equal. */
export type DivisionSuccessionOrderBy =
  /** 变更时间. When the change was made, often a year only. */
  { changedOn: OrderDirection; id?: never; note?: never; }
  |  /** 标识. By id, which is the order in which records were made. */
  { changedOn?: never; id: OrderDirection; note?: never; }
  |  /** 变更说明. What was changed and by which document. */
  { changedOn?: never; id?: never; note: OrderDirection; };

/** 区划沿革筛选条件. Conditions on division succession records. They are ANDed; an empty object matches all. */
export type DivisionSuccessionWhere = {
  /** 且（全部成立）. All of these hold. */
  and?: InputMaybe<Array<DivisionSuccessionWhere>>;
  /** 变更时间. When the change was made, often a year only. */
  changedOn?: InputMaybe<PartialDateFilter>;
  /** 标识. Condition on the global id. */
  id?: InputMaybe<IdFilter>;
  /** 非（恰为其补集，空值也算在内）. This does not hold; the exact complement, records without a value included. */
  not?: InputMaybe<DivisionSuccessionWhere>;
  /** 变更说明. What was changed and by which document. */
  note?: InputMaybe<StringFilter>;
  /** 或（至少一项成立，空列表不匹配任何记录）. At least one of these holds; an empty list matches nothing. */
  or?: InputMaybe<Array<DivisionSuccessionWhere>>;
  /** 原区划. The division before the change. */
  predecessor?: InputMaybe<AdministrativeDivisionFilter>;
  /** 新区划. The division after the change. */
  successor?: InputMaybe<AdministrativeDivisionFilter>;
};

/** 放弃导入的输入. What dropImport takes. */
export type DropImportInput = {
  /** 导入. Global id of the import. */
  import: Scalars['ID']['input'];
};

/** 放弃导入的结果. The import as it is now, or why dropImport did nothing. */
export type DropImportResult = Import | ImportNotFound | ImportStateConflict;

/** 企业. An enterprise registered, operating or courted in the district. */
export type Enterprise = Node & {
  /** 规上入库. Entries in the statistical list of enterprises above designated size. */
  aboveScaleEntries: AboveScaleEntryConnection;
  /** 经营地址. Place of business. */
  businessAddress?: Maybe<Scalars['String']['output']>;
  /** 经营范围. Business scope, as registered. */
  businessScope?: Maybe<Scalars['String']['output']>;
  /** 注册资本（排序时先按币种）. Registered capital, in the currency it was registered in. Ordered by currency first. */
  capital?: Maybe<Money>;
  /** 其他分类. Classes that it belongs to in further classifications, such as themes. */
  classes: EnterpriseClassConnection;
  /** 控股情况（代码表 controlling-kind）. Controlling kind: central or local state-owned, collective, private, foreign, other. Code list controlling-kind. */
  controllingKind?: Maybe<CodeListItem>;
  /** 统一社会信用代码. Unified social credit code (GB 32100), 18 characters. */
  creditCode?: Maybe<Scalars['String']['output']>;
  /** 资质称号. Titles granted to it. */
  designations: DesignationConnection;
  /** 所在区划. The division of its registered address. */
  division?: Maybe<AdministrativeDivision>;
  /** 职工租住. Talent apartment leases of its employees. */
  employeeLeases: TalentApartmentLeaseConnection;
  /** 成立日期. Day of establishment. */
  establishedOn?: Maybe<Scalars['Date']['output']>;
  /** 年度数据. Its yearly figures; confidential. */
  figures?: Maybe<EnterpriseFigureConnection>;
  /** 对外持股. Shares that it holds in others. */
  holdings: OwnershipConnection;
  /** 标识. Global id, opaque. */
  id: Scalars['ID']['output'];
  /** 所属行业. Class of its main activity, in the edition of the standard it was recorded with. */
  industryClass?: Maybe<IndustryClass>;
  /** 用地. Land that it uses. */
  landUses: LandUseConnection;
  /** 链主称号. Chains that it was named leader of. */
  leaderships: ChainLeaderConnection;
  /** 企业类型. Legal form, as registered. */
  legalForm?: Maybe<Scalars['String']['output']>;
  /** 法定代表人. Legal representative; personal data. */
  legalRepresentative?: Maybe<Scalars['String']['output']>;
  /** 上市信息. Its listings on stock exchanges. */
  listings: ListingConnection;
  /** 属地关系（代码表 locality）. Whether it is registered in the district or a partner from outside. Code list locality. */
  locality?: Maybe<CodeListItem>;
  /** 位置. Where it stands. */
  location?: Maybe<Location>;
  /** 链上位置. Its places on industry chains. */
  memberships: ChainMembershipConnection;
  /** 企业名称. Registered name. */
  name: Scalars['String']['output'];
  /** 其他名称. Former names, short names and aliases. */
  names: EnterpriseNameConnection;
  /** 组织机构代码. Organisation code (GB 11714), 9 characters; today part of the credit code. */
  organisationCode?: Maybe<Scalars['String']['output']>;
  /** 股东. Shares in it that others hold. */
  owners: OwnershipConnection;
  /** 实缴资本（排序时先按币种）. Paid-in capital, in the currency it was paid in. Ordered by currency first. */
  paidInCapital?: Maybe<Money>;
  /** 所在园区. The park it stands in. */
  park?: Maybe<Park>;
  /** 所在地区. Prefecture, as the source names it. */
  prefectureName?: Maybe<Scalars['String']['output']>;
  /** 主营产品. Products that it makes or sells. */
  products: EnterpriseProductConnection;
  /** 数据来源. Rows of imported files that the record came from, with their file and import. */
  provenance: RecordOriginConnection;
  /** 所在省份. Province, as the source names it. */
  provinceName?: Maybe<Scalars['String']['output']>;
  /** 采购. What it buys from others. */
  purchases: SupplyRelationConnection;
  /** 榜单排名. Its places on yearly rankings. */
  rankings: RankingConnection;
  /** 记录方式. Whether the record mirrors its source or is kept here. */
  recordMode: RecordMode;
  /** 登记地址. Registered address. */
  registeredAddress?: Maybe<Scalars['String']['output']>;
  /** 注册号. Registration number used before 2015, 15 digits. */
  registrationNo?: Maybe<Scalars['String']['output']>;
  /** 企业规模（代码表 enterprise-scale）. Size class: large, medium, small, micro. Code list enterprise-scale. */
  scale?: Maybe<CodeListItem>;
  /** 登记状态（代码表 enterprise-status）. State of the registration; null when the source does not say. Code list enterprise-status. */
  status?: Maybe<CodeListItem>;
  /** 供应. What it supplies to others. */
  supplies: SupplyRelationConnection;
};


/** 企业. An enterprise registered, operating or courted in the district. */
export type EnterpriseAboveScaleEntriesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  offset?: InputMaybe<Scalars['Int']['input']>;
  on?: InputMaybe<Scalars['Date']['input']>;
  orderBy?: InputMaybe<Array<AboveScaleEntryOrderBy>>;
  where?: InputMaybe<AboveScaleEntryWhere>;
};


/** 企业. An enterprise registered, operating or courted in the district. */
export type EnterpriseClassesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  offset?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<EnterpriseClassOrderBy>>;
  where?: InputMaybe<EnterpriseClassWhere>;
};


/** 企业. An enterprise registered, operating or courted in the district. */
export type EnterpriseDesignationsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  offset?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<DesignationOrderBy>>;
  where?: InputMaybe<DesignationWhere>;
};


/** 企业. An enterprise registered, operating or courted in the district. */
export type EnterpriseDivisionArgs = {
  on?: InputMaybe<Scalars['Date']['input']>;
};


/** 企业. An enterprise registered, operating or courted in the district. */
export type EnterpriseEmployeeLeasesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  offset?: InputMaybe<Scalars['Int']['input']>;
  on?: InputMaybe<Scalars['Date']['input']>;
  orderBy?: InputMaybe<Array<TalentApartmentLeaseOrderBy>>;
  where?: InputMaybe<TalentApartmentLeaseWhere>;
};


/** 企业. An enterprise registered, operating or courted in the district. */
export type EnterpriseFiguresArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  offset?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<EnterpriseFigureOrderBy>>;
  where?: InputMaybe<EnterpriseFigureWhere>;
};


/** 企业. An enterprise registered, operating or courted in the district. */
export type EnterpriseHoldingsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  offset?: InputMaybe<Scalars['Int']['input']>;
  on?: InputMaybe<Scalars['Date']['input']>;
  orderBy?: InputMaybe<Array<OwnershipOrderBy>>;
  where?: InputMaybe<OwnershipWhere>;
};


/** 企业. An enterprise registered, operating or courted in the district. */
export type EnterpriseLandUsesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  offset?: InputMaybe<Scalars['Int']['input']>;
  on?: InputMaybe<Scalars['Date']['input']>;
  orderBy?: InputMaybe<Array<LandUseOrderBy>>;
  where?: InputMaybe<LandUseWhere>;
};


/** 企业. An enterprise registered, operating or courted in the district. */
export type EnterpriseLeadershipsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  offset?: InputMaybe<Scalars['Int']['input']>;
  on?: InputMaybe<Scalars['Date']['input']>;
  orderBy?: InputMaybe<Array<ChainLeaderOrderBy>>;
  where?: InputMaybe<ChainLeaderWhere>;
};


/** 企业. An enterprise registered, operating or courted in the district. */
export type EnterpriseListingsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  offset?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<ListingOrderBy>>;
  where?: InputMaybe<ListingWhere>;
};


/** 企业. An enterprise registered, operating or courted in the district. */
export type EnterpriseMembershipsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  offset?: InputMaybe<Scalars['Int']['input']>;
  on?: InputMaybe<Scalars['Date']['input']>;
  orderBy?: InputMaybe<Array<ChainMembershipOrderBy>>;
  where?: InputMaybe<ChainMembershipWhere>;
};


/** 企业. An enterprise registered, operating or courted in the district. */
export type EnterpriseNamesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  offset?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<EnterpriseNameOrderBy>>;
  where?: InputMaybe<EnterpriseNameWhere>;
};


/** 企业. An enterprise registered, operating or courted in the district. */
export type EnterpriseOwnersArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  offset?: InputMaybe<Scalars['Int']['input']>;
  on?: InputMaybe<Scalars['Date']['input']>;
  orderBy?: InputMaybe<Array<OwnershipOrderBy>>;
  where?: InputMaybe<OwnershipWhere>;
};


/** 企业. An enterprise registered, operating or courted in the district. */
export type EnterpriseProductsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  offset?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<EnterpriseProductOrderBy>>;
  where?: InputMaybe<EnterpriseProductWhere>;
};


/** 企业. An enterprise registered, operating or courted in the district. */
export type EnterpriseProvenanceArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  offset?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<RecordOriginOrderBy>>;
  where?: InputMaybe<RecordOriginWhere>;
};


/** 企业. An enterprise registered, operating or courted in the district. */
export type EnterprisePurchasesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  offset?: InputMaybe<Scalars['Int']['input']>;
  on?: InputMaybe<Scalars['Date']['input']>;
  orderBy?: InputMaybe<Array<SupplyRelationOrderBy>>;
  where?: InputMaybe<SupplyRelationWhere>;
};


/** 企业. An enterprise registered, operating or courted in the district. */
export type EnterpriseRankingsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  offset?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<RankingOrderBy>>;
  where?: InputMaybe<RankingWhere>;
};


/** 企业. An enterprise registered, operating or courted in the district. */
export type EnterpriseSuppliesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  offset?: InputMaybe<Scalars['Int']['input']>;
  on?: InputMaybe<Scalars['Date']['input']>;
  orderBy?: InputMaybe<Array<SupplyRelationOrderBy>>;
  where?: InputMaybe<SupplyRelationWhere>;
};

/** 企业的标识. Names one enterprise by its id or by a natural key. */
export type EnterpriseBy =
  /** 统一社会信用代码. Unified social credit code (GB 32100), 18 characters. */
  { creditCode: Scalars['String']['input']; id?: never; organisationCode?: never; registrationNo?: never; }
  |  /** 标识. Global id. */
  { creditCode?: never; id: Scalars['ID']['input']; organisationCode?: never; registrationNo?: never; }
  |  /** 组织机构代码. Organisation code (GB 11714), 9 characters; today part of the credit code. */
  { creditCode?: never; id?: never; organisationCode: Scalars['String']['input']; registrationNo?: never; }
  |  /** 注册号. Registration number used before 2015, 15 digits. */
  { creditCode?: never; id?: never; organisationCode?: never; registrationNo: Scalars['String']['input']; };

/** 企业归类. A class that an enterprise belongs to in a classification beside that of its main activity. */
export type EnterpriseClass = Node & {
  /** 企业. The enterprise. */
  enterprise: Enterprise;
  /** 标识. Global id, opaque. */
  id: Scalars['ID']['output'];
  /** 分类. The class. */
  industryClass: IndustryClass;
  /** 数据来源. Rows of imported files that the record came from, with their file and import. */
  provenance: RecordOriginConnection;
};


/** 企业归类. A class that an enterprise belongs to in a classification beside that of its main activity. */
export type EnterpriseClassProvenanceArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  offset?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<RecordOriginOrderBy>>;
  where?: InputMaybe<RecordOriginWhere>;
};

/** 企业归类的标识. Names one enterprise class by its id or by a natural key. */
export type EnterpriseClassBy =
  /** 企业＋分类. The natural key of enterprise, industryClass. */
  { enterpriseIndustryClass: EnterpriseClassByEnterpriseIndustryClass; id?: never; }
  |  /** 标识. Global id. */
  { enterpriseIndustryClass?: never; id: Scalars['ID']['input']; };

/** 企业＋分类. The natural key of enterprise, industryClass. */
export type EnterpriseClassByEnterpriseIndustryClass = {
  /** 企业. The enterprise. */
  enterprise: EnterpriseBy;
  /** 分类. The class. */
  industryClass: IndustryClassBy;
};

/** 企业归类的分页列表. A page of a list of enterprise class records. */
export type EnterpriseClassConnection = {
  /** 各条及其游标. The records of the page with their cursors. */
  edges: Array<EnterpriseClassEdge>;
  /** 各条. The records of the page. */
  nodes: Array<EnterpriseClass>;
  /** 分页信息. Where the page lies in the list. */
  pageInfo: PageInfo;
  /** 总数. Number of records on all pages; counted only when asked for. */
  totalCount: Scalars['Int']['output'];
};

/** 企业归类列表中的一条及其游标. One enterprise class of a list, with its cursor. */
export type EnterpriseClassEdge = {
  /** 游标. Opaque; pass it as `after` or `before` with the same ordering. */
  cursor: Scalars['String']['output'];
  /** 企业归类. The enterprise class. */
  node: EnterpriseClass;
};

/** 企业归类关联条件. Condition on one related enterprise class. At least one of `is` and `isNull` is needed. */
export type EnterpriseClassFilter = {
  /** 关联记录满足. There is a related enterprise class and it meets this. */
  is?: InputMaybe<EnterpriseClassWhere>;
  /** 是否没有关联记录. Whether there is no related enterprise class. */
  isNull?: InputMaybe<Scalars['Boolean']['input']>;
};

/** 企业归类列表条件. Condition on related enterprise class records. At least one of `some`, `none` and `every` is needed. */
export type EnterpriseClassListFilter = {
  /** 每一条都满足（没有关联记录时也成立）. Every related record meets this; also true when there is none. */
  every?: InputMaybe<EnterpriseClassWhere>;
  /** 没有一条满足. No related record meets this. */
  none?: InputMaybe<EnterpriseClassWhere>;
  /** 至少一条满足. At least one related record meets this. */
  some?: InputMaybe<EnterpriseClassWhere>;
};

/** 企业归类排序项. One key to order enterprise class records by; later keys of the list decide between equals, and the id, the way of the last key, between what is still equal. */
export type EnterpriseClassOrderBy =
  /** 标识. By id, which is the order in which records were made. */
  { id: OrderDirection; };

/** 企业归类筛选条件. Conditions on enterprise class records. They are ANDed; an empty object matches all. */
export type EnterpriseClassWhere = {
  /** 且（全部成立）. All of these hold. */
  and?: InputMaybe<Array<EnterpriseClassWhere>>;
  /** 企业. The enterprise. */
  enterprise?: InputMaybe<EnterpriseFilter>;
  /** 标识. Condition on the global id. */
  id?: InputMaybe<IdFilter>;
  /** 分类. The class. */
  industryClass?: InputMaybe<IndustryClassFilter>;
  /** 非（恰为其补集，空值也算在内）. This does not hold; the exact complement, records without a value included. */
  not?: InputMaybe<EnterpriseClassWhere>;
  /** 或（至少一项成立，空列表不匹配任何记录）. At least one of these holds; an empty list matches nothing. */
  or?: InputMaybe<Array<EnterpriseClassWhere>>;
};

/** 企业的分页列表. A page of a list of enterprise records. */
export type EnterpriseConnection = {
  /** 各条及其游标. The records of the page with their cursors. */
  edges: Array<EnterpriseEdge>;
  /** 各条. The records of the page. */
  nodes: Array<Enterprise>;
  /** 分页信息. Where the page lies in the list. */
  pageInfo: PageInfo;
  /** 总数. Number of records on all pages; counted only when asked for. */
  totalCount: Scalars['Int']['output'];
};

/** 企业列表中的一条及其游标. One enterprise of a list, with its cursor. */
export type EnterpriseEdge = {
  /** 游标. Opaque; pass it as `after` or `before` with the same ordering. */
  cursor: Scalars['String']['output'];
  /** 企业. The enterprise. */
  node: Enterprise;
};

/** 企业年度数据. A figure of one enterprise for a year, as one source reported it; confidential. */
export type EnterpriseFigure = Node & {
  /** 企业. The enterprise. */
  enterprise: Enterprise;
  /** 标识. Global id, opaque. */
  id: Scalars['ID']['output'];
  /** 指标（代码表 indicator）. What is measured. Code list indicator. */
  indicator: CodeListItem;
  /** 数据来源. Rows of imported files that the record came from, with their file and import. */
  provenance: RecordOriginConnection;
  /** 报送日期. Day on which it was reported. */
  reportedOn?: Maybe<Scalars['Date']['output']>;
  /** 数据来源（代码表 enterprise-figure-source）. Who reported it: tax office or the enterprise itself. Code list enterprise-figure-source. */
  source: CodeListItem;
  /** 数值（基本单位随记录而定；排序时先按单位）. The value in the base unit of its indicator. The base unit is the record’s own; ordered by unit first. */
  value: Figure;
  /** 年度. The year. */
  year: Scalars['Int']['output'];
};


/** 企业年度数据. A figure of one enterprise for a year, as one source reported it; confidential. */
export type EnterpriseFigureProvenanceArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  offset?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<RecordOriginOrderBy>>;
  where?: InputMaybe<RecordOriginWhere>;
};

/** 企业年度数据的标识. Names one enterprise figure by its id or by a natural key. */
export type EnterpriseFigureBy =
  /** 企业＋年度＋指标＋数据来源. The natural key of enterprise, year, indicator, source. */
  { enterpriseYearIndicatorSource: EnterpriseFigureByEnterpriseYearIndicatorSource; id?: never; }
  |  /** 标识. Global id. */
  { enterpriseYearIndicatorSource?: never; id: Scalars['ID']['input']; };

/** 企业＋年度＋指标＋数据来源. The natural key of enterprise, year, indicator, source. */
export type EnterpriseFigureByEnterpriseYearIndicatorSource = {
  /** 企业. The enterprise. */
  enterprise: EnterpriseBy;
  /** 指标. What is measured. */
  indicator: Scalars['String']['input'];
  /** 数据来源. Who reported it: tax office or the enterprise itself. */
  source: Scalars['String']['input'];
  /** 年度. The year. */
  year: Scalars['Int']['input'];
};

/** 企业年度数据的分页列表. A page of a list of enterprise figure records. */
export type EnterpriseFigureConnection = {
  /** 各条及其游标. The records of the page with their cursors. */
  edges: Array<EnterpriseFigureEdge>;
  /** 各条. The records of the page. */
  nodes: Array<EnterpriseFigure>;
  /** 分页信息. Where the page lies in the list. */
  pageInfo: PageInfo;
  /** 总数. Number of records on all pages; counted only when asked for. */
  totalCount: Scalars['Int']['output'];
};

/** 企业年度数据列表中的一条及其游标. One enterprise figure of a list, with its cursor. */
export type EnterpriseFigureEdge = {
  /** 游标. Opaque; pass it as `after` or `before` with the same ordering. */
  cursor: Scalars['String']['output'];
  /** 企业年度数据. The enterprise figure. */
  node: EnterpriseFigure;
};

/** 企业年度数据关联条件. Condition on one related enterprise figure. At least one of `is` and `isNull` is needed. */
export type EnterpriseFigureFilter = {
  /** 关联记录满足. There is a related enterprise figure and it meets this. */
  is?: InputMaybe<EnterpriseFigureWhere>;
  /** 是否没有关联记录. Whether there is no related enterprise figure. */
  isNull?: InputMaybe<Scalars['Boolean']['input']>;
};

/** 企业年度数据列表条件. Condition on related enterprise figure records. At least one of `some`, `none` and `every` is needed. */
export type EnterpriseFigureListFilter = {
  /** 每一条都满足（没有关联记录时也成立）. Every related record meets this; also true when there is none. */
  every?: InputMaybe<EnterpriseFigureWhere>;
  /** 没有一条满足. No related record meets this. */
  none?: InputMaybe<EnterpriseFigureWhere>;
  /** 至少一条满足. At least one related record meets this. */
  some?: InputMaybe<EnterpriseFigureWhere>;
};

/** 企业年度数据排序项. One key to order enterprise figure records by; later keys of the list decide between equals, and the id, the way of the last key, between what is still equal. */
export type EnterpriseFigureOrderBy =
  /** 标识. By id, which is the order in which records were made. */
  { id: OrderDirection; indicator?: never; reportedOn?: never; source?: never; value?: never; year?: never; }
  |  /** 指标（代码表 indicator）. What is measured. Code list indicator. */
  { id?: never; indicator: OrderDirection; reportedOn?: never; source?: never; value?: never; year?: never; }
  |  /** 报送日期. Day on which it was reported. */
  { id?: never; indicator?: never; reportedOn: OrderDirection; source?: never; value?: never; year?: never; }
  |  /** 数据来源（代码表 enterprise-figure-source）. Who reported it: tax office or the enterprise itself. Code list enterprise-figure-source. */
  { id?: never; indicator?: never; reportedOn?: never; source: OrderDirection; value?: never; year?: never; }
  |  /** 数值（基本单位随记录而定；排序时先按单位）. The value in the base unit of its indicator. The base unit is the record’s own; ordered by unit first. */
  { id?: never; indicator?: never; reportedOn?: never; source?: never; value: OrderDirection; year?: never; }
  |  /** 年度. The year. */
  { id?: never; indicator?: never; reportedOn?: never; source?: never; value?: never; year: OrderDirection; };

/** 企业年度数据筛选条件. Conditions on enterprise figure records. They are ANDed; an empty object matches all. */
export type EnterpriseFigureWhere = {
  /** 且（全部成立）. All of these hold. */
  and?: InputMaybe<Array<EnterpriseFigureWhere>>;
  /** 企业. The enterprise. */
  enterprise?: InputMaybe<EnterpriseFilter>;
  /** 标识. Condition on the global id. */
  id?: InputMaybe<IdFilter>;
  /** 指标（代码表 indicator）. What is measured. Code list indicator. */
  indicator?: InputMaybe<CodeFilter>;
  /** 非（恰为其补集，空值也算在内）. This does not hold; the exact complement, records without a value included. */
  not?: InputMaybe<EnterpriseFigureWhere>;
  /** 或（至少一项成立，空列表不匹配任何记录）. At least one of these holds; an empty list matches nothing. */
  or?: InputMaybe<Array<EnterpriseFigureWhere>>;
  /** 报送日期. Day on which it was reported. */
  reportedOn?: InputMaybe<DateFilter>;
  /** 数据来源（代码表 enterprise-figure-source）. Who reported it: tax office or the enterprise itself. Code list enterprise-figure-source. */
  source?: InputMaybe<CodeFilter>;
  /** 数值（基本单位随记录而定；排序时先按单位）. The value in the base unit of its indicator. The base unit is the record’s own; ordered by unit first. */
  value?: InputMaybe<FigureFilter>;
  /** 年度. The year. */
  year?: InputMaybe<IntFilter>;
};

/** 企业关联条件. Condition on one related enterprise. At least one of `is` and `isNull` is needed. */
export type EnterpriseFilter = {
  /** 关联记录满足. There is a related enterprise and it meets this. */
  is?: InputMaybe<EnterpriseWhere>;
  /** 是否没有关联记录. Whether there is no related enterprise. */
  isNull?: InputMaybe<Scalars['Boolean']['input']>;
};

/** 企业列表条件. Condition on related enterprise records. At least one of `some`, `none` and `every` is needed. */
export type EnterpriseListFilter = {
  /** 每一条都满足（没有关联记录时也成立）. Every related record meets this; also true when there is none. */
  every?: InputMaybe<EnterpriseWhere>;
  /** 没有一条满足. No related record meets this. */
  none?: InputMaybe<EnterpriseWhere>;
  /** 至少一条满足. At least one related record meets this. */
  some?: InputMaybe<EnterpriseWhere>;
};

/** 企业名称. A former name, short name or other alias of an enterprise. */
export type EnterpriseName = Node & {
  /** 企业. The enterprise. */
  enterprise: Enterprise;
  /** 标识. Global id, opaque. */
  id: Scalars['ID']['output'];
  /** 名称类别（代码表 name-kind）. Kind: former name, short name, foreign name, alias; or one that a review found to mean the enterprise. Code list name-kind. */
  kind: CodeListItem;
  /** 名称. The name. */
  name: Scalars['String']['output'];
  /** 数据来源. Rows of imported files that the record came from, with their file and import. */
  provenance: RecordOriginConnection;
  /** 启用日期. First day on which it was used, if known. */
  usedFrom?: Maybe<Scalars['Date']['output']>;
  /** 停用日期. First day on which it was no longer used, if known. */
  usedTo?: Maybe<Scalars['Date']['output']>;
};


/** 企业名称. A former name, short name or other alias of an enterprise. */
export type EnterpriseNameProvenanceArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  offset?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<RecordOriginOrderBy>>;
  where?: InputMaybe<RecordOriginWhere>;
};

/** 企业名称的标识. Names one enterprise name by its id or by a natural key. */
export type EnterpriseNameBy =
  /** 企业＋名称类别＋名称. The natural key of enterprise, kind, name. */
  { enterpriseKindName: EnterpriseNameByEnterpriseKindName; id?: never; }
  |  /** 标识. Global id. */
  { enterpriseKindName?: never; id: Scalars['ID']['input']; };

/** 企业＋名称类别＋名称. The natural key of enterprise, kind, name. */
export type EnterpriseNameByEnterpriseKindName = {
  /** 企业. The enterprise. */
  enterprise: EnterpriseBy;
  /** 名称类别. Kind: former name, short name, foreign name, alias; or one that a review found to mean the enterprise. */
  kind: Scalars['String']['input'];
  /** 名称. The name. */
  name: Scalars['String']['input'];
};

/** 企业名称的分页列表. A page of a list of enterprise name records. */
export type EnterpriseNameConnection = {
  /** 各条及其游标. The records of the page with their cursors. */
  edges: Array<EnterpriseNameEdge>;
  /** 各条. The records of the page. */
  nodes: Array<EnterpriseName>;
  /** 分页信息. Where the page lies in the list. */
  pageInfo: PageInfo;
  /** 总数. Number of records on all pages; counted only when asked for. */
  totalCount: Scalars['Int']['output'];
};

/** 企业名称列表中的一条及其游标. One enterprise name of a list, with its cursor. */
export type EnterpriseNameEdge = {
  /** 游标. Opaque; pass it as `after` or `before` with the same ordering. */
  cursor: Scalars['String']['output'];
  /** 企业名称. The enterprise name. */
  node: EnterpriseName;
};

/** 企业名称关联条件. Condition on one related enterprise name. At least one of `is` and `isNull` is needed. */
export type EnterpriseNameFilter = {
  /** 关联记录满足. There is a related enterprise name and it meets this. */
  is?: InputMaybe<EnterpriseNameWhere>;
  /** 是否没有关联记录. Whether there is no related enterprise name. */
  isNull?: InputMaybe<Scalars['Boolean']['input']>;
};

/** 企业名称列表条件. Condition on related enterprise name records. At least one of `some`, `none` and `every` is needed. */
export type EnterpriseNameListFilter = {
  /** 每一条都满足（没有关联记录时也成立）. Every related record meets this; also true when there is none. */
  every?: InputMaybe<EnterpriseNameWhere>;
  /** 没有一条满足. No related record meets this. */
  none?: InputMaybe<EnterpriseNameWhere>;
  /** 至少一条满足. At least one related record meets this. */
  some?: InputMaybe<EnterpriseNameWhere>;
};

/** 企业名称排序项. One key to order enterprise name records by; later keys of the list decide between equals, and the id, the way of the last key, between what is still equal. */
export type EnterpriseNameOrderBy =
  /** 标识. By id, which is the order in which records were made. */
  { id: OrderDirection; kind?: never; name?: never; usedFrom?: never; usedTo?: never; }
  |  /** 名称类别（代码表 name-kind）. Kind: former name, short name, foreign name, alias; or one that a review found to mean the enterprise. Code list name-kind. */
  { id?: never; kind: OrderDirection; name?: never; usedFrom?: never; usedTo?: never; }
  |  /** 名称. The name. */
  { id?: never; kind?: never; name: OrderDirection; usedFrom?: never; usedTo?: never; }
  |  /** 启用日期. First day on which it was used, if known. */
  { id?: never; kind?: never; name?: never; usedFrom: OrderDirection; usedTo?: never; }
  |  /** 停用日期. First day on which it was no longer used, if known. */
  { id?: never; kind?: never; name?: never; usedFrom?: never; usedTo: OrderDirection; };

/** 企业名称筛选条件. Conditions on enterprise name records. They are ANDed; an empty object matches all. */
export type EnterpriseNameWhere = {
  /** 且（全部成立）. All of these hold. */
  and?: InputMaybe<Array<EnterpriseNameWhere>>;
  /** 企业. The enterprise. */
  enterprise?: InputMaybe<EnterpriseFilter>;
  /** 标识. Condition on the global id. */
  id?: InputMaybe<IdFilter>;
  /** 名称类别（代码表 name-kind）. Kind: former name, short name, foreign name, alias; or one that a review found to mean the enterprise. Code list name-kind. */
  kind?: InputMaybe<CodeFilter>;
  /** 名称. The name. */
  name?: InputMaybe<StringFilter>;
  /** 非（恰为其补集，空值也算在内）. This does not hold; the exact complement, records without a value included. */
  not?: InputMaybe<EnterpriseNameWhere>;
  /** 或（至少一项成立，空列表不匹配任何记录）. At least one of these holds; an empty list matches nothing. */
  or?: InputMaybe<Array<EnterpriseNameWhere>>;
  /** 启用日期. First day on which it was used, if known. */
  usedFrom?: InputMaybe<DateFilter>;
  /** 停用日期. First day on which it was no longer used, if known. */
  usedTo?: InputMaybe<DateFilter>;
};

/** 企业排序项. One key to order enterprise records by; later keys of the list decide between equals, and the id, the way of the last key, between what is still equal. */
export type EnterpriseOrderBy =
  /** 经营地址. Place of business. */
  { businessAddress: OrderDirection; businessScope?: never; capital?: never; controllingKind?: never; creditCode?: never; establishedOn?: never; id?: never; legalForm?: never; legalRepresentative?: never; locality?: never; name?: never; organisationCode?: never; paidInCapital?: never; prefectureName?: never; provinceName?: never; recordMode?: never; registeredAddress?: never; registrationNo?: never; scale?: never; status?: never; }
  |  /** 经营范围. Business scope, as registered. */
  { businessAddress?: never; businessScope: OrderDirection; capital?: never; controllingKind?: never; creditCode?: never; establishedOn?: never; id?: never; legalForm?: never; legalRepresentative?: never; locality?: never; name?: never; organisationCode?: never; paidInCapital?: never; prefectureName?: never; provinceName?: never; recordMode?: never; registeredAddress?: never; registrationNo?: never; scale?: never; status?: never; }
  |  /** 注册资本（排序时先按币种）. Registered capital, in the currency it was registered in. Ordered by currency first. */
  { businessAddress?: never; businessScope?: never; capital: OrderDirection; controllingKind?: never; creditCode?: never; establishedOn?: never; id?: never; legalForm?: never; legalRepresentative?: never; locality?: never; name?: never; organisationCode?: never; paidInCapital?: never; prefectureName?: never; provinceName?: never; recordMode?: never; registeredAddress?: never; registrationNo?: never; scale?: never; status?: never; }
  |  /** 控股情况（代码表 controlling-kind）. Controlling kind: central or local state-owned, collective, private, foreign, other. Code list controlling-kind. */
  { businessAddress?: never; businessScope?: never; capital?: never; controllingKind: OrderDirection; creditCode?: never; establishedOn?: never; id?: never; legalForm?: never; legalRepresentative?: never; locality?: never; name?: never; organisationCode?: never; paidInCapital?: never; prefectureName?: never; provinceName?: never; recordMode?: never; registeredAddress?: never; registrationNo?: never; scale?: never; status?: never; }
  |  /** 统一社会信用代码. Unified social credit code (GB 32100), 18 characters. */
  { businessAddress?: never; businessScope?: never; capital?: never; controllingKind?: never; creditCode: OrderDirection; establishedOn?: never; id?: never; legalForm?: never; legalRepresentative?: never; locality?: never; name?: never; organisationCode?: never; paidInCapital?: never; prefectureName?: never; provinceName?: never; recordMode?: never; registeredAddress?: never; registrationNo?: never; scale?: never; status?: never; }
  |  /** 成立日期. Day of establishment. */
  { businessAddress?: never; businessScope?: never; capital?: never; controllingKind?: never; creditCode?: never; establishedOn: OrderDirection; id?: never; legalForm?: never; legalRepresentative?: never; locality?: never; name?: never; organisationCode?: never; paidInCapital?: never; prefectureName?: never; provinceName?: never; recordMode?: never; registeredAddress?: never; registrationNo?: never; scale?: never; status?: never; }
  |  /** 标识. By id, which is the order in which records were made. */
  { businessAddress?: never; businessScope?: never; capital?: never; controllingKind?: never; creditCode?: never; establishedOn?: never; id: OrderDirection; legalForm?: never; legalRepresentative?: never; locality?: never; name?: never; organisationCode?: never; paidInCapital?: never; prefectureName?: never; provinceName?: never; recordMode?: never; registeredAddress?: never; registrationNo?: never; scale?: never; status?: never; }
  |  /** 企业类型. Legal form, as registered. */
  { businessAddress?: never; businessScope?: never; capital?: never; controllingKind?: never; creditCode?: never; establishedOn?: never; id?: never; legalForm: OrderDirection; legalRepresentative?: never; locality?: never; name?: never; organisationCode?: never; paidInCapital?: never; prefectureName?: never; provinceName?: never; recordMode?: never; registeredAddress?: never; registrationNo?: never; scale?: never; status?: never; }
  |  /** 法定代表人. Legal representative; personal data. */
  { businessAddress?: never; businessScope?: never; capital?: never; controllingKind?: never; creditCode?: never; establishedOn?: never; id?: never; legalForm?: never; legalRepresentative: OrderDirection; locality?: never; name?: never; organisationCode?: never; paidInCapital?: never; prefectureName?: never; provinceName?: never; recordMode?: never; registeredAddress?: never; registrationNo?: never; scale?: never; status?: never; }
  |  /** 属地关系（代码表 locality）. Whether it is registered in the district or a partner from outside. Code list locality. */
  { businessAddress?: never; businessScope?: never; capital?: never; controllingKind?: never; creditCode?: never; establishedOn?: never; id?: never; legalForm?: never; legalRepresentative?: never; locality: OrderDirection; name?: never; organisationCode?: never; paidInCapital?: never; prefectureName?: never; provinceName?: never; recordMode?: never; registeredAddress?: never; registrationNo?: never; scale?: never; status?: never; }
  |  /** 企业名称. Registered name. */
  { businessAddress?: never; businessScope?: never; capital?: never; controllingKind?: never; creditCode?: never; establishedOn?: never; id?: never; legalForm?: never; legalRepresentative?: never; locality?: never; name: OrderDirection; organisationCode?: never; paidInCapital?: never; prefectureName?: never; provinceName?: never; recordMode?: never; registeredAddress?: never; registrationNo?: never; scale?: never; status?: never; }
  |  /** 组织机构代码. Organisation code (GB 11714), 9 characters; today part of the credit code. */
  { businessAddress?: never; businessScope?: never; capital?: never; controllingKind?: never; creditCode?: never; establishedOn?: never; id?: never; legalForm?: never; legalRepresentative?: never; locality?: never; name?: never; organisationCode: OrderDirection; paidInCapital?: never; prefectureName?: never; provinceName?: never; recordMode?: never; registeredAddress?: never; registrationNo?: never; scale?: never; status?: never; }
  |  /** 实缴资本（排序时先按币种）. Paid-in capital, in the currency it was paid in. Ordered by currency first. */
  { businessAddress?: never; businessScope?: never; capital?: never; controllingKind?: never; creditCode?: never; establishedOn?: never; id?: never; legalForm?: never; legalRepresentative?: never; locality?: never; name?: never; organisationCode?: never; paidInCapital: OrderDirection; prefectureName?: never; provinceName?: never; recordMode?: never; registeredAddress?: never; registrationNo?: never; scale?: never; status?: never; }
  |  /** 所在地区. Prefecture, as the source names it. */
  { businessAddress?: never; businessScope?: never; capital?: never; controllingKind?: never; creditCode?: never; establishedOn?: never; id?: never; legalForm?: never; legalRepresentative?: never; locality?: never; name?: never; organisationCode?: never; paidInCapital?: never; prefectureName: OrderDirection; provinceName?: never; recordMode?: never; registeredAddress?: never; registrationNo?: never; scale?: never; status?: never; }
  |  /** 所在省份. Province, as the source names it. */
  { businessAddress?: never; businessScope?: never; capital?: never; controllingKind?: never; creditCode?: never; establishedOn?: never; id?: never; legalForm?: never; legalRepresentative?: never; locality?: never; name?: never; organisationCode?: never; paidInCapital?: never; prefectureName?: never; provinceName: OrderDirection; recordMode?: never; registeredAddress?: never; registrationNo?: never; scale?: never; status?: never; }
  |  /** 记录方式. Whether the record mirrors its source or is kept here. */
  { businessAddress?: never; businessScope?: never; capital?: never; controllingKind?: never; creditCode?: never; establishedOn?: never; id?: never; legalForm?: never; legalRepresentative?: never; locality?: never; name?: never; organisationCode?: never; paidInCapital?: never; prefectureName?: never; provinceName?: never; recordMode: OrderDirection; registeredAddress?: never; registrationNo?: never; scale?: never; status?: never; }
  |  /** 登记地址. Registered address. */
  { businessAddress?: never; businessScope?: never; capital?: never; controllingKind?: never; creditCode?: never; establishedOn?: never; id?: never; legalForm?: never; legalRepresentative?: never; locality?: never; name?: never; organisationCode?: never; paidInCapital?: never; prefectureName?: never; provinceName?: never; recordMode?: never; registeredAddress: OrderDirection; registrationNo?: never; scale?: never; status?: never; }
  |  /** 注册号. Registration number used before 2015, 15 digits. */
  { businessAddress?: never; businessScope?: never; capital?: never; controllingKind?: never; creditCode?: never; establishedOn?: never; id?: never; legalForm?: never; legalRepresentative?: never; locality?: never; name?: never; organisationCode?: never; paidInCapital?: never; prefectureName?: never; provinceName?: never; recordMode?: never; registeredAddress?: never; registrationNo: OrderDirection; scale?: never; status?: never; }
  |  /** 企业规模（代码表 enterprise-scale）. Size class: large, medium, small, micro. Code list enterprise-scale. */
  { businessAddress?: never; businessScope?: never; capital?: never; controllingKind?: never; creditCode?: never; establishedOn?: never; id?: never; legalForm?: never; legalRepresentative?: never; locality?: never; name?: never; organisationCode?: never; paidInCapital?: never; prefectureName?: never; provinceName?: never; recordMode?: never; registeredAddress?: never; registrationNo?: never; scale: OrderDirection; status?: never; }
  |  /** 登记状态（代码表 enterprise-status）. State of the registration; null when the source does not say. Code list enterprise-status. */
  { businessAddress?: never; businessScope?: never; capital?: never; controllingKind?: never; creditCode?: never; establishedOn?: never; id?: never; legalForm?: never; legalRepresentative?: never; locality?: never; name?: never; organisationCode?: never; paidInCapital?: never; prefectureName?: never; provinceName?: never; recordMode?: never; registeredAddress?: never; registrationNo?: never; scale?: never; status: OrderDirection; };

/** 企业产品. A product that an enterprise makes or sells. */
export type EnterpriseProduct = Node & {
  /** 企业. The enterprise. */
  enterprise: Enterprise;
  /** 标识. Global id, opaque. */
  id: Scalars['ID']['output'];
  /** 产品. The product. */
  product: Product;
  /** 数据来源. Rows of imported files that the record came from, with their file and import. */
  provenance: RecordOriginConnection;
  /** 记录方式. Whether the record mirrors its source or is kept here. */
  recordMode: RecordMode;
  /** 报告权重. Weight of the product as reported; meant as its share of revenue, but sources mix bases, so it may be negative or above 1. */
  reportedWeight?: Maybe<Scalars['Decimal']['output']>;
};


/** 企业产品. A product that an enterprise makes or sells. */
export type EnterpriseProductProvenanceArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  offset?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<RecordOriginOrderBy>>;
  where?: InputMaybe<RecordOriginWhere>;
};

/** 企业产品的标识. Names one enterprise product by its id or by a natural key. */
export type EnterpriseProductBy =
  /** 企业＋产品. The natural key of enterprise, product. */
  { enterpriseProduct: EnterpriseProductByEnterpriseProduct; id?: never; }
  |  /** 标识. Global id. */
  { enterpriseProduct?: never; id: Scalars['ID']['input']; };

/** 企业＋产品. The natural key of enterprise, product. */
export type EnterpriseProductByEnterpriseProduct = {
  /** 企业. The enterprise. */
  enterprise: EnterpriseBy;
  /** 产品. The product. */
  product: ProductBy;
};

/** 企业产品的分页列表. A page of a list of enterprise product records. */
export type EnterpriseProductConnection = {
  /** 各条及其游标. The records of the page with their cursors. */
  edges: Array<EnterpriseProductEdge>;
  /** 各条. The records of the page. */
  nodes: Array<EnterpriseProduct>;
  /** 分页信息. Where the page lies in the list. */
  pageInfo: PageInfo;
  /** 总数. Number of records on all pages; counted only when asked for. */
  totalCount: Scalars['Int']['output'];
};

/** 企业产品列表中的一条及其游标. One enterprise product of a list, with its cursor. */
export type EnterpriseProductEdge = {
  /** 游标. Opaque; pass it as `after` or `before` with the same ordering. */
  cursor: Scalars['String']['output'];
  /** 企业产品. The enterprise product. */
  node: EnterpriseProduct;
};

/** 企业产品关联条件. Condition on one related enterprise product. At least one of `is` and `isNull` is needed. */
export type EnterpriseProductFilter = {
  /** 关联记录满足. There is a related enterprise product and it meets this. */
  is?: InputMaybe<EnterpriseProductWhere>;
  /** 是否没有关联记录. Whether there is no related enterprise product. */
  isNull?: InputMaybe<Scalars['Boolean']['input']>;
};

/** 企业产品列表条件. Condition on related enterprise product records. At least one of `some`, `none` and `every` is needed. */
export type EnterpriseProductListFilter = {
  /** 每一条都满足（没有关联记录时也成立）. Every related record meets this; also true when there is none. */
  every?: InputMaybe<EnterpriseProductWhere>;
  /** 没有一条满足. No related record meets this. */
  none?: InputMaybe<EnterpriseProductWhere>;
  /** 至少一条满足. At least one related record meets this. */
  some?: InputMaybe<EnterpriseProductWhere>;
};

/** 企业产品排序项. One key to order enterprise product records by; later keys of the list decide between equals, and the id, the way of the last key, between what is still equal. */
export type EnterpriseProductOrderBy =
  /** 标识. By id, which is the order in which records were made. */
  { id: OrderDirection; recordMode?: never; reportedWeight?: never; }
  |  /** 记录方式. Whether the record mirrors its source or is kept here. */
  { id?: never; recordMode: OrderDirection; reportedWeight?: never; }
  |  /** 报告权重. Weight of the product as reported; meant as its share of revenue, but sources mix bases, so it may be negative or above 1. */
  { id?: never; recordMode?: never; reportedWeight: OrderDirection; };

/** 企业产品筛选条件. Conditions on enterprise product records. They are ANDed; an empty object matches all. */
export type EnterpriseProductWhere = {
  /** 且（全部成立）. All of these hold. */
  and?: InputMaybe<Array<EnterpriseProductWhere>>;
  /** 企业. The enterprise. */
  enterprise?: InputMaybe<EnterpriseFilter>;
  /** 标识. Condition on the global id. */
  id?: InputMaybe<IdFilter>;
  /** 非（恰为其补集，空值也算在内）. This does not hold; the exact complement, records without a value included. */
  not?: InputMaybe<EnterpriseProductWhere>;
  /** 或（至少一项成立，空列表不匹配任何记录）. At least one of these holds; an empty list matches nothing. */
  or?: InputMaybe<Array<EnterpriseProductWhere>>;
  /** 产品. The product. */
  product?: InputMaybe<ProductFilter>;
  /** 记录方式. Whether the record mirrors its source or is kept here. */
  recordMode?: InputMaybe<RecordModeFilter>;
  /** 报告权重. Weight of the product as reported; meant as its share of revenue, but sources mix bases, so it may be negative or above 1. */
  reportedWeight?: InputMaybe<DecimalFilter>;
};

/** 企业筛选条件. Conditions on enterprise records. They are ANDed; an empty object matches all. */
export type EnterpriseWhere = {
  /** 规上入库. Entries in the statistical list of enterprises above designated size. */
  aboveScaleEntries?: InputMaybe<AboveScaleEntryListFilter>;
  /** 且（全部成立）. All of these hold. */
  and?: InputMaybe<Array<EnterpriseWhere>>;
  /** 经营地址. Place of business. */
  businessAddress?: InputMaybe<StringFilter>;
  /** 经营范围. Business scope, as registered. */
  businessScope?: InputMaybe<StringFilter>;
  /** 注册资本（排序时先按币种）. Registered capital, in the currency it was registered in. Ordered by currency first. */
  capital?: InputMaybe<MoneyFilter>;
  /** 其他分类. Classes that it belongs to in further classifications, such as themes. */
  classes?: InputMaybe<EnterpriseClassListFilter>;
  /** 控股情况（代码表 controlling-kind）. Controlling kind: central or local state-owned, collective, private, foreign, other. Code list controlling-kind. */
  controllingKind?: InputMaybe<CodeFilter>;
  /** 统一社会信用代码. Unified social credit code (GB 32100), 18 characters. */
  creditCode?: InputMaybe<StringFilter>;
  /** 资质称号. Titles granted to it. */
  designations?: InputMaybe<DesignationListFilter>;
  /** 所在区划. The division of its registered address. */
  division?: InputMaybe<AdministrativeDivisionFilter>;
  /** 职工租住. Talent apartment leases of its employees. */
  employeeLeases?: InputMaybe<TalentApartmentLeaseListFilter>;
  /** 成立日期. Day of establishment. */
  establishedOn?: InputMaybe<DateFilter>;
  /** 年度数据. Its yearly figures; confidential. */
  figures?: InputMaybe<EnterpriseFigureListFilter>;
  /** 对外持股. Shares that it holds in others. */
  holdings?: InputMaybe<OwnershipListFilter>;
  /** 标识. Condition on the global id. */
  id?: InputMaybe<IdFilter>;
  /** 所属行业. Class of its main activity, in the edition of the standard it was recorded with. */
  industryClass?: InputMaybe<IndustryClassFilter>;
  /** 用地. Land that it uses. */
  landUses?: InputMaybe<LandUseListFilter>;
  /** 链主称号. Chains that it was named leader of. */
  leaderships?: InputMaybe<ChainLeaderListFilter>;
  /** 企业类型. Legal form, as registered. */
  legalForm?: InputMaybe<StringFilter>;
  /** 法定代表人. Legal representative; personal data. */
  legalRepresentative?: InputMaybe<StringFilter>;
  /** 上市信息. Its listings on stock exchanges. */
  listings?: InputMaybe<ListingListFilter>;
  /** 属地关系（代码表 locality）. Whether it is registered in the district or a partner from outside. Code list locality. */
  locality?: InputMaybe<CodeFilter>;
  /** 位置. Where it stands. */
  location?: InputMaybe<LocationFilter>;
  /** 链上位置. Its places on industry chains. */
  memberships?: InputMaybe<ChainMembershipListFilter>;
  /** 企业名称. Registered name. */
  name?: InputMaybe<StringFilter>;
  /** 其他名称. Former names, short names and aliases. */
  names?: InputMaybe<EnterpriseNameListFilter>;
  /** 非（恰为其补集，空值也算在内）. This does not hold; the exact complement, records without a value included. */
  not?: InputMaybe<EnterpriseWhere>;
  /** 或（至少一项成立，空列表不匹配任何记录）. At least one of these holds; an empty list matches nothing. */
  or?: InputMaybe<Array<EnterpriseWhere>>;
  /** 组织机构代码. Organisation code (GB 11714), 9 characters; today part of the credit code. */
  organisationCode?: InputMaybe<StringFilter>;
  /** 股东. Shares in it that others hold. */
  owners?: InputMaybe<OwnershipListFilter>;
  /** 实缴资本（排序时先按币种）. Paid-in capital, in the currency it was paid in. Ordered by currency first. */
  paidInCapital?: InputMaybe<MoneyFilter>;
  /** 所在园区. The park it stands in. */
  park?: InputMaybe<ParkFilter>;
  /** 所在地区. Prefecture, as the source names it. */
  prefectureName?: InputMaybe<StringFilter>;
  /** 主营产品. Products that it makes or sells. */
  products?: InputMaybe<EnterpriseProductListFilter>;
  /** 所在省份. Province, as the source names it. */
  provinceName?: InputMaybe<StringFilter>;
  /** 采购. What it buys from others. */
  purchases?: InputMaybe<SupplyRelationListFilter>;
  /** 榜单排名. Its places on yearly rankings. */
  rankings?: InputMaybe<RankingListFilter>;
  /** 记录方式. Whether the record mirrors its source or is kept here. */
  recordMode?: InputMaybe<RecordModeFilter>;
  /** 登记地址. Registered address. */
  registeredAddress?: InputMaybe<StringFilter>;
  /** 注册号. Registration number used before 2015, 15 digits. */
  registrationNo?: InputMaybe<StringFilter>;
  /** 企业规模（代码表 enterprise-scale）. Size class: large, medium, small, micro. Code list enterprise-scale. */
  scale?: InputMaybe<CodeFilter>;
  /** 登记状态（代码表 enterprise-status）. State of the registration; null when the source does not say. Code list enterprise-status. */
  status?: InputMaybe<CodeFilter>;
  /** 供应. What it supplies to others. */
  supplies?: InputMaybe<SupplyRelationListFilter>;
};

/** 可预期的失败. An outcome that a client of a mutation has to expect. */
export type Error = {
  /** 代码. What went wrong, for programs. */
  code: Scalars['String']['output'];
  /** 说明. What went wrong and what to do, in Chinese and English. */
  message: Scalars['String']['output'];
};

/** 导出格式. Format of an export. */
export type ExportFormat =
  /** 逗号分隔的文本（UTF-8）. CSV in UTF-8 with its mark, as spreadsheets read it. */
  | 'CSV'
  /** Excel 工作簿. A workbook with typed cells. */
  | 'XLSX';

/** 导出语言. What columns and values are called in an export. */
export type ExportLanguage =
  /** 英文表头，代码. English headers with units, codes. */
  | 'EN'
  /** 字段名，代码. Names of fields as headers, codes. */
  | 'NAMES'
  /** 中文表头和标签. Chinese headers with units, labels in place of codes. */
  | 'ZH';

/** 导出链接. A link to an export. Whoever has it sees what its maker sees, until it expires. */
export type ExportLink = {
  /** 失效时刻. From when on it can no longer be fetched. */
  expiresAt: Scalars['DateTime']['output'];
  /** 地址. To be resolved against the hub's own address. */
  url: Scalars['String']['output'];
};

/** 导出链接的输入. What exportLink takes. */
export type ExportLinkInput = {
  /** 列. Names of fields, also of records referred to, such as "name" and "park.name"; what an import takes unless given. */
  columns?: InputMaybe<Array<Scalars['String']['input']>>;
  /** 格式. Format of the file. */
  format?: ExportFormat;
  /** 语言. What columns and values are called. */
  language?: ExportLanguage;
  /** 列表. Name of the list, such as "enterprises". */
  list: Scalars['String']['input'];
  /** 有效日期. As `on` of the list: today unless given, null for all times. */
  on?: InputMaybe<Scalars['Date']['input']>;
  /** 排序. As `orderBy` of the list; by id unless given. */
  orderBy?: InputMaybe<Scalars['JSON']['input']>;
  /** 筛选. As `where` of the list. */
  where?: InputMaybe<Scalars['JSON']['input']>;
};

/** 数值. A figure that an office or enterprise reported, with its state and source; a value that is withheld is null, never zero. */
export type Figure = {
  /** 约数. How the source rounded the value; null when it is as stated. */
  approximation?: Maybe<Approximation>;
  /** 报送日期. Day on which it was reported, where the record says so. */
  reportedOn?: Maybe<Scalars['Date']['output']>;
  /** 数据来源. Who reported it, where the record says so. */
  source?: Maybe<CodeListItem>;
  /** 数据状态. Whether there is a value, and if not why. */
  status: FigureStatus;
  /** 基本单位. The base unit, in which the value is stored and given when no unit is asked for. */
  unit?: Maybe<FigureUnit>;
  /** 数值. The value, exact; null unless its status is REPORTED. */
  value?: Maybe<Scalars['Decimal']['output']>;
};


/** 数值. A figure that an office or enterprise reported, with its state and source; a value that is withheld is null, never zero. */
export type FigureValueArgs = {
  unit?: InputMaybe<FigureUnit>;
};

/** 数值条件. Condition on a reported figure; a figure without a value meets no comparison. Its operators are ANDed; at least one is needed. */
export type FigureFilter = {
  /** 等于. Equals this value. */
  eq?: InputMaybe<Scalars['Decimal']['input']>;
  /** 大于. Is greater than, or after, this value. */
  gt?: InputMaybe<Scalars['Decimal']['input']>;
  /** 大于等于. Is at least, or not before, this value. */
  gte?: InputMaybe<Scalars['Decimal']['input']>;
  /** 是否为空. Whether there is no value. */
  isNull?: InputMaybe<Scalars['Boolean']['input']>;
  /** 小于. Is less than, or before, this value. */
  lt?: InputMaybe<Scalars['Decimal']['input']>;
  /** 小于等于. Is at most, or not after, this value. */
  lte?: InputMaybe<Scalars['Decimal']['input']>;
  /** 数据状态. The status is one of these. */
  status?: InputMaybe<Array<FigureStatus>>;
  /** 单位. Unit of the operands; the base unit unless given. */
  unit?: InputMaybe<FigureUnit>;
};

/** 数据状态. Whether a figure is there, and if not why; a withheld value is never zero. */
export type FigureStatus =
  /** 不适用. Does not apply to this record. */
  | 'NOT_APPLICABLE'
  /** 未报送. Not reported yet. */
  | 'NOT_REPORTED'
  /** 正常. Reported. */
  | 'REPORTED'
  /** 脱敏. Known to its owner but withheld. */
  | 'WITHHELD';

/** 数据状态条件. Condition on a value of FigureStatus. Its operators are ANDed; at least one is needed. */
export type FigureStatusFilter = {
  /** 等于. Equals this value. */
  eq?: InputMaybe<FigureStatus>;
  /** 属于（最多 1000 个值）. Equals one of these values, at most 1,000. */
  in?: InputMaybe<Array<FigureStatus>>;
  /** 是否为空. Whether there is no value. */
  isNull?: InputMaybe<Scalars['Boolean']['input']>;
};

/** 数值单位. Unit of a figure. One that does not measure what the figure is about is an error. */
export type FigureUnit =
  /** 个. Items. */
  | 'COUNT'
  /** 公顷. Hectares. */
  | 'HECTARE'
  /** 户. Households. */
  | 'HOUSEHOLD'
  /** 千瓦时. Kilowatt-hours. */
  | 'KWH'
  /** 亩. Mu; 15 mu are one hectare. */
  | 'MU'
  /** 百分比. Per cent. */
  | 'PERCENT'
  /** 人. Persons. */
  | 'PERSON'
  /** 平方公里. Square kilometres. */
  | 'SQKM'
  /** 平方米. Square metres. */
  | 'SQM'
  /** 吨标准煤. Tonnes of standard coal. */
  | 'TCE'
  /** 吨. Tonnes. */
  | 'TONNE'
  /** 美元. US dollars. */
  | 'USD'
  /** 万. Ten thousand of the base unit (10^4). */
  | 'WAN'
  /** 亿. A hundred million of the base unit (10^8). */
  | 'YI'
  /** 元. Yuan. */
  | 'YUAN';

/** 总链长. A district leader above all chiefs of chains, during a term; a district may have two at a time. */
export type GeneralChainChief = Node & {
  /** 标识. Global id, opaque. */
  id: Scalars['ID']['output'];
  /** 姓名. Name of the leader, a public office holder. */
  personName: Scalars['String']['output'];
  /** 职务. Post held during the term. */
  post: Scalars['String']['output'];
  /** 数据来源. Rows of imported files that the record came from, with their file and import. */
  provenance: RecordOriginConnection;
  /** 任职起. First day of the term. */
  validFrom: Scalars['Date']['output'];
  /** 任职止. First day after the term; null while it lasts. */
  validTo?: Maybe<Scalars['Date']['output']>;
};


/** 总链长. A district leader above all chiefs of chains, during a term; a district may have two at a time. */
export type GeneralChainChiefProvenanceArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  offset?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<RecordOriginOrderBy>>;
  where?: InputMaybe<RecordOriginWhere>;
};

/** 总链长的标识. Names one general chain chief by its id or by a natural key. */
export type GeneralChainChiefBy =
  /** 标识. Global id. */
  { id: Scalars['ID']['input']; personNameValidFrom?: never; }
  |  /** 姓名＋任职起. The natural key of personName, validFrom. */
  { id?: never; personNameValidFrom: GeneralChainChiefByPersonNameValidFrom; };

/** 姓名＋任职起. The natural key of personName, validFrom. */
export type GeneralChainChiefByPersonNameValidFrom = {
  /** 姓名. Name of the leader, a public office holder. */
  personName: Scalars['String']['input'];
  /** 任职起. First day of the term. */
  validFrom: Scalars['Date']['input'];
};

/** 总链长的分页列表. A page of a list of general chain chief records. */
export type GeneralChainChiefConnection = {
  /** 各条及其游标. The records of the page with their cursors. */
  edges: Array<GeneralChainChiefEdge>;
  /** 各条. The records of the page. */
  nodes: Array<GeneralChainChief>;
  /** 分页信息. Where the page lies in the list. */
  pageInfo: PageInfo;
  /** 总数. Number of records on all pages; counted only when asked for. */
  totalCount: Scalars['Int']['output'];
};

/** 总链长列表中的一条及其游标. One general chain chief of a list, with its cursor. */
export type GeneralChainChiefEdge = {
  /** 游标. Opaque; pass it as `after` or `before` with the same ordering. */
  cursor: Scalars['String']['output'];
  /** 总链长. The general chain chief. */
  node: GeneralChainChief;
};

/** 总链长关联条件. Condition on one related general chain chief. At least one of `is` and `isNull` is needed. */
export type GeneralChainChiefFilter = {
  /** 关联记录满足. There is a related general chain chief and it meets this. */
  is?: InputMaybe<GeneralChainChiefWhere>;
  /** 是否没有关联记录. Whether there is no related general chain chief. */
  isNull?: InputMaybe<Scalars['Boolean']['input']>;
  /** 有效日期（不填则为所指的那条记录，不论何时有效）. Only if it is valid on this day. Unless given it is the very record that is referred to, whenever it is or was valid. */
  on?: InputMaybe<Scalars['Date']['input']>;
};

/** 总链长列表条件. Condition on related general chain chief records. At least one of `some`, `none` and `every` is needed. */
export type GeneralChainChiefListFilter = {
  /** 每一条都满足（没有关联记录时也成立）. Every related record meets this; also true when there is none. */
  every?: InputMaybe<GeneralChainChiefWhere>;
  /** 没有一条满足. No related record meets this. */
  none?: InputMaybe<GeneralChainChiefWhere>;
  /** 有效日期（不填为今天，null 为不限时间）. Only what is valid on this day, from included, to excluded; today (China Standard Time) unless given, null for all times. */
  on?: InputMaybe<Scalars['Date']['input']>;
  /** 至少一条满足. At least one related record meets this. */
  some?: InputMaybe<GeneralChainChiefWhere>;
};

/** 总链长排序项. One key to order general chain chief records by; later keys of the list decide between equals, and the id, the way of the last key, between what is still equal. */
export type GeneralChainChiefOrderBy =
  /** 标识. By id, which is the order in which records were made. */
  { id: OrderDirection; personName?: never; post?: never; validFrom?: never; validTo?: never; }
  |  /** 姓名. Name of the leader, a public office holder. */
  { id?: never; personName: OrderDirection; post?: never; validFrom?: never; validTo?: never; }
  |  /** 职务. Post held during the term. */
  { id?: never; personName?: never; post: OrderDirection; validFrom?: never; validTo?: never; }
  |  /** 任职起. First day of the term. */
  { id?: never; personName?: never; post?: never; validFrom: OrderDirection; validTo?: never; }
  |  /** 任职止. First day after the term; null while it lasts. */
  { id?: never; personName?: never; post?: never; validFrom?: never; validTo: OrderDirection; };

/** 总链长筛选条件. Conditions on general chain chief records. They are ANDed; an empty object matches all. */
export type GeneralChainChiefWhere = {
  /** 且（全部成立）. All of these hold. */
  and?: InputMaybe<Array<GeneralChainChiefWhere>>;
  /** 标识. Condition on the global id. */
  id?: InputMaybe<IdFilter>;
  /** 非（恰为其补集，空值也算在内）. This does not hold; the exact complement, records without a value included. */
  not?: InputMaybe<GeneralChainChiefWhere>;
  /** 或（至少一项成立，空列表不匹配任何记录）. At least one of these holds; an empty list matches nothing. */
  or?: InputMaybe<Array<GeneralChainChiefWhere>>;
  /** 姓名. Name of the leader, a public office holder. */
  personName?: InputMaybe<StringFilter>;
  /** 职务. Post held during the term. */
  post?: InputMaybe<StringFilter>;
  /** 任职起. First day of the term. */
  validFrom?: InputMaybe<DateFilter>;
  /** 任职止. First day after the term; null while it lasts. */
  validTo?: InputMaybe<DateFilter>;
};

/** 服务信息. What is answering: its version, data, day and limits. */
export type Hub = {
  /** 数据库. The database in use. */
  database: HubDatabase;
  /** 数据库限制. What the database in use cannot do, a sentence each. */
  databaseLimits: Array<Scalars['String']['output']>;
  /** 请求上限. Limits that requests have to keep to. */
  limits: Array<HubLimit>;
  /** 示例数据. Whether the data are the fictional sample district. */
  sample: Scalars['Boolean']['output'];
  /** 今日. The day that counts as today, in China Standard Time. */
  today: Scalars['Date']['output'];
  /** 版本. Version of the hub. */
  version: Scalars['String']['output'];
};

/** 数据库. The database that the hub runs on. */
export type HubDatabase =
  /** 内嵌数据库. PostgreSQL in WebAssembly, in a process of the hub. */
  | 'EMBEDDED'
  /** 外部 PostgreSQL. A PostgreSQL server. */
  | 'POSTGRESQL';

/** 上限. A limit that requests have to keep to. */
export type HubLimit = {
  /** 名称. Name of the limit, as in the error that exceeding it gives. */
  name: Scalars['String']['output'];
  /** 数值. The most that is allowed. */
  value: Scalars['Int']['output'];
};

/** 标识条件. Condition on a global id. Its operators are ANDed; at least one is needed. */
export type IdFilter = {
  /** 等于. Equals this value. */
  eq?: InputMaybe<Scalars['ID']['input']>;
  /** 属于（最多 1000 个值）. Equals one of these values, at most 1,000. */
  in?: InputMaybe<Array<Scalars['ID']['input']>>;
};

/** 导入. One run of bringing files of a source into the hub. */
export type Import = Node & {
  /** 导入者. Who opened it: the admin token, or the prefix of a key. */
  actor?: Maybe<Scalars['String']['output']>;
  /** 提交时间. When it was committed. */
  committedAt?: Maybe<Scalars['DateTime']['output']>;
  /** 新增. Rows that make a record. */
  created: Scalars['Int']['output'];
  /** 开始时间. When it was opened. */
  createdAt: Scalars['DateTime']['output'];
  /** 试运行. True if it is only checked and never committed. */
  dryRun: Scalars['Boolean']['output'];
  /** 文件. Its files. */
  files: ImportFileConnection;
  /** 标识. Global id, opaque. */
  id: Scalars['ID']['output'];
  /** 待审核. Rows that wait for someone to say which record they are about. */
  inReview: Scalars['Int']['output'];
  /** 有提示. Rows with a note that were not rejected. */
  noted: Scalars['Int']['output'];
  /** 问题. What was rejected or noted. */
  problems?: Maybe<ImportProblemConnection>;
  /** 拒绝. Rows that were rejected. */
  rejected: Scalars['Int']['output'];
  /** 撤销时间. When it was taken back. */
  revertedAt?: Maybe<Scalars['DateTime']['output']>;
  /** 总行数. Rows that were added. */
  rows: Scalars['Int']['output'];
  /** 跳过. Rows that are of another part of the source, or stand aside, such as totals and footnotes. */
  skipped: Scalars['Int']['output'];
  /** 来源. Name of the source, such as "enterprise-registration". */
  source: Scalars['String']['output'];
  /** 导入状态. Where it stands. */
  state: ImportState;
  /** 未变. Rows whose record is the same already. */
  unchanged: Scalars['Int']['output'];
  /** 更新. Rows that change a record. */
  updated: Scalars['Int']['output'];
  /** 校验时间. When the last of its rows was judged. */
  validatedAt?: Maybe<Scalars['DateTime']['output']>;
};


/** 导入. One run of bringing files of a source into the hub. */
export type ImportFilesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  offset?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<ImportFileOrderBy>>;
  where?: InputMaybe<ImportFileWhere>;
};


/** 导入. One run of bringing files of a source into the hub. */
export type ImportProblemsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  offset?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<ImportProblemOrderBy>>;
  where?: InputMaybe<ImportProblemWhere>;
};

/** 妨碍撤销的记录. A record that stands in the way of reverting an import. */
export type ImportBlocker = {
  /** 记录类型. Type of the record, such as "Enterprise". */
  entity: Scalars['String']['output'];
  /** 标识. Its natural key; empty for a record that is gone. */
  key: Scalars['String']['output'];
  /** 类型标签. What the type is called in Chinese. */
  label: Scalars['String']['output'];
  /** 原因. Why it stands in the way. */
  reason: ImportBlockerReason;
};

/** 妨碍撤销的原因. Why a record stands in the way of reverting an import. */
export type ImportBlockerReason =
  /** 其后有变更. It was changed, or removed, since the import wrote it. */
  | 'CHANGED_SINCE'
  /** 其后又有导入. A later import brought it too; that one has to be reverted first. */
  | 'IMPORTED_SINCE'
  /** 引用了本次新增的记录. It refers to a record that the import made. */
  | 'REFERRED_TO'
  /** 原值已被占用. A value that would be put back is another record’s by now; the key names the columns. */
  | 'TAKEN_SINCE';

/** 导入的标识. Names one import by its id or by a natural key. */
export type ImportBy =
  /** 标识. Global id. */
  { id: Scalars['ID']['input']; };

/** 列的识别方式. How it was found what a column is. */
export type ImportColumnFound =
  /** 字段名或标签. The header is the name or the label of the field. */
  | 'EXACT'
  /** 略去. The column is left out. */
  | 'IGNORED'
  /** 列对应. The mapping says so. */
  | 'MAPPED'
  /** 来源的表头. The source knows that its files head it so. */
  | 'SYNONYM'
  /** 未知. Nobody has said what it is. */
  | 'UNKNOWN';

/** 导入的分页列表. A page of a list of import records. */
export type ImportConnection = {
  /** 各条及其游标. The records of the page with their cursors. */
  edges: Array<ImportEdge>;
  /** 各条. The records of the page. */
  nodes: Array<Import>;
  /** 分页信息. Where the page lies in the list. */
  pageInfo: PageInfo;
  /** 总数. Number of records on all pages; counted only when asked for. */
  totalCount: Scalars['Int']['output'];
};

/** 导入列表中的一条及其游标. One import of a list, with its cursor. */
export type ImportEdge = {
  /** 游标. Opaque; pass it as `after` or `before` with the same ordering. */
  cursor: Scalars['String']['output'];
  /** 导入. The import. */
  node: Import;
};

/** 导入文件. One file of an import. */
export type ImportFile = Node & {
  /** 校验和. SHA-256 of the file's bytes, as hexadecimal digits. */
  checksum: Scalars['String']['output'];
  /** 编码. Encoding that the text was read in, such as "GB18030"; null for a workbook. */
  encoding?: Maybe<Scalars['String']['output']>;
  /** 标识. Global id, opaque. */
  id: Scalars['ID']['output'];
  /** 导入. The import. */
  import: Import;
  /** 文件名. Name without its folder. */
  name: Scalars['String']['output'];
  /** 来源行. Records that came from it. */
  origins: RecordOriginConnection;
  /** 问题. What was rejected or noted in it. */
  problems?: Maybe<ImportProblemConnection>;
  /** 工作表. Sheet of a workbook that the rows are from; null for a file that has none. */
  sheet?: Maybe<Scalars['String']['output']>;
};


/** 导入文件. One file of an import. */
export type ImportFileOriginsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  offset?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<RecordOriginOrderBy>>;
  where?: InputMaybe<RecordOriginWhere>;
};


/** 导入文件. One file of an import. */
export type ImportFileProblemsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  offset?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<ImportProblemOrderBy>>;
  where?: InputMaybe<ImportProblemWhere>;
};

/** 导入文件的标识. Names one import file by its id or by a natural key. */
export type ImportFileBy =
  /** 标识. Global id. */
  { id: Scalars['ID']['input']; };

/** 导入文件的分页列表. A page of a list of import file records. */
export type ImportFileConnection = {
  /** 各条及其游标. The records of the page with their cursors. */
  edges: Array<ImportFileEdge>;
  /** 各条. The records of the page. */
  nodes: Array<ImportFile>;
  /** 分页信息. Where the page lies in the list. */
  pageInfo: PageInfo;
  /** 总数. Number of records on all pages; counted only when asked for. */
  totalCount: Scalars['Int']['output'];
};

/** 文件不一致. The file was added to this import before with another checksum or header. */
export type ImportFileDiffers = Error & {
  /** 代码. What went wrong, for programs. */
  code: Scalars['String']['output'];
  /** 说明. What went wrong and what to do, in Chinese and English. */
  message: Scalars['String']['output'];
};

/** 导入文件列表中的一条及其游标. One import file of a list, with its cursor. */
export type ImportFileEdge = {
  /** 游标. Opaque; pass it as `after` or `before` with the same ordering. */
  cursor: Scalars['String']['output'];
  /** 导入文件. The import file. */
  node: ImportFile;
};

/** 导入文件关联条件. Condition on one related import file. At least one of `is` and `isNull` is needed. */
export type ImportFileFilter = {
  /** 关联记录满足. There is a related import file and it meets this. */
  is?: InputMaybe<ImportFileWhere>;
  /** 是否没有关联记录. Whether there is no related import file. */
  isNull?: InputMaybe<Scalars['Boolean']['input']>;
};

/** 导入文件. A table of a file as it says of itself; the same with each of its chunks. */
export type ImportFileInput = {
  /** 校验和. SHA-256 of its bytes, as hexadecimal digits. */
  checksum: Scalars['String']['input'];
  /** 编码. Encoding that its text was read in, such as "GB18030". */
  encoding?: InputMaybe<Scalars['String']['input']>;
  /** 表头. Header cells, in order; those of two header rows joined by " / ". */
  header: Array<Scalars['String']['input']>;
  /** 列对应. What was said of its columns. */
  mapping?: InputMaybe<Array<ImportMappingInput>>;
  /** 文件名. Name without its folder. */
  name: Scalars['String']['input'];
  /** 工作表. Sheet of a workbook that the rows are from. */
  sheet?: InputMaybe<Scalars['String']['input']>;
};

/** 导入文件列表条件. Condition on related import file records. At least one of `some`, `none` and `every` is needed. */
export type ImportFileListFilter = {
  /** 每一条都满足（没有关联记录时也成立）. Every related record meets this; also true when there is none. */
  every?: InputMaybe<ImportFileWhere>;
  /** 没有一条满足. No related record meets this. */
  none?: InputMaybe<ImportFileWhere>;
  /** 至少一条满足. At least one related record meets this. */
  some?: InputMaybe<ImportFileWhere>;
};

/** 导入文件排序项. One key to order import file records by; later keys of the list decide between equals, and the id, the way of the last key, between what is still equal. */
export type ImportFileOrderBy =
  /** 校验和. SHA-256 of the file's bytes, as hexadecimal digits. */
  { checksum: OrderDirection; encoding?: never; id?: never; name?: never; sheet?: never; }
  |  /** 编码. Encoding that the text was read in, such as "GB18030"; null for a workbook. */
  { checksum?: never; encoding: OrderDirection; id?: never; name?: never; sheet?: never; }
  |  /** 标识. By id, which is the order in which records were made. */
  { checksum?: never; encoding?: never; id: OrderDirection; name?: never; sheet?: never; }
  |  /** 文件名. Name without its folder. */
  { checksum?: never; encoding?: never; id?: never; name: OrderDirection; sheet?: never; }
  |  /** 工作表. Sheet of a workbook that the rows are from; null for a file that has none. */
  { checksum?: never; encoding?: never; id?: never; name?: never; sheet: OrderDirection; };

/** 导入文件筛选条件. Conditions on import file records. They are ANDed; an empty object matches all. */
export type ImportFileWhere = {
  /** 且（全部成立）. All of these hold. */
  and?: InputMaybe<Array<ImportFileWhere>>;
  /** 校验和. SHA-256 of the file's bytes, as hexadecimal digits. */
  checksum?: InputMaybe<StringFilter>;
  /** 编码. Encoding that the text was read in, such as "GB18030"; null for a workbook. */
  encoding?: InputMaybe<StringFilter>;
  /** 标识. Condition on the global id. */
  id?: InputMaybe<IdFilter>;
  /** 导入. The import. */
  import?: InputMaybe<ImportFilter>;
  /** 文件名. Name without its folder. */
  name?: InputMaybe<StringFilter>;
  /** 非（恰为其补集，空值也算在内）. This does not hold; the exact complement, records without a value included. */
  not?: InputMaybe<ImportFileWhere>;
  /** 或（至少一项成立，空列表不匹配任何记录）. At least one of these holds; an empty list matches nothing. */
  or?: InputMaybe<Array<ImportFileWhere>>;
  /** 来源行. Records that came from it. */
  origins?: InputMaybe<RecordOriginListFilter>;
  /** 问题. What was rejected or noted in it. */
  problems?: InputMaybe<ImportProblemListFilter>;
  /** 工作表. Sheet of a workbook that the rows are from; null for a file that has none. */
  sheet?: InputMaybe<StringFilter>;
};

/** 导入关联条件. Condition on one related import. At least one of `is` and `isNull` is needed. */
export type ImportFilter = {
  /** 关联记录满足. There is a related import and it meets this. */
  is?: InputMaybe<ImportWhere>;
  /** 是否没有关联记录. Whether there is no related import. */
  isNull?: InputMaybe<Scalars['Boolean']['input']>;
};

/** 表头不符. The header of a file does not fit the source. */
export type ImportHeaderRefused = Error & {
  /** 代码. What went wrong, for programs. */
  code: Scalars['String']['output'];
  /** 说明. What went wrong and what to do, in Chinese and English. */
  message: Scalars['String']['output'];
  /** 列对应有误. What the mapping says of a column that is not there, or cannot be. */
  misplaced: Array<Scalars['String']['output']>;
  /** 缺少列. Columns that a file of the source has to have. */
  missing: Array<Scalars['String']['output']>;
  /** 重复列. Cells that head a column which another cell heads already. */
  repeated: Array<Scalars['String']['output']>;
  /** 未知列. Cells that head no column of the source. */
  unknown: Array<Scalars['String']['output']>;
};

/** 表的结构. What a table of a file means to a source. */
export type ImportLayout = {
  /** 列. The columns in their order. */
  columns: Array<ImportLayoutColumn>;
  /** 表头. One text for each column, two header rows joined by " / ", as ImportFileInput takes it. */
  header: Array<Scalars['String']['output']>;
  /** 表头所在行. Numbers of the header rows, one or two; rows of data come after the last. */
  headerRows: Array<Scalars['Int']['output']>;
  /** 列对应. What ImportFileInput has to say of the columns: the mapping that was given, and units that a row above the header names. */
  mapping: Array<ImportMapping>;
  /** 列对应有误. What the mapping says that cannot be: a field that is not there, a unit that does not measure it. */
  misplaced: Array<Scalars['String']['output']>;
  /** 缺少列. Columns that a file of the source has to have and this has not. */
  missing: Array<Scalars['String']['output']>;
  /** 重复列. Headers of columns that another column is already. */
  repeated: Array<Scalars['String']['output']>;
  /** 未知列. Headers of columns that nobody knows: a mapping has to say what they are. */
  unknown: Array<Scalars['String']['output']>;
  /** 未用到的列对应. Headers that the given mapping speaks of and that this table has not. */
  unused: Array<Scalars['String']['output']>;
};

/** 表的一列. A column of a table, and what it is to a source. */
export type ImportLayoutColumn = {
  /** 列标. What a spreadsheet calls it: A, B, …, AA. */
  cell: Scalars['String']['output'];
  /** 字段. Field that its cells become, such as "name" or "chain.code"; null for none. */
  field?: Maybe<Scalars['String']['output']>;
  /** 表头. Its header; empty when it has none. */
  header: Scalars['String']['output'];
  /** 识别方式. How it was found what it is. */
  how: ImportColumnFound;
  /** 序号. Its place, from 0. */
  index: Scalars['Int']['output'];
  /** 字段标签. The Chinese label of the field. */
  label?: Maybe<Scalars['String']['output']>;
  /** 单位. Unit of the cells that name none; null for the base unit, or where there is none. */
  unit?: Maybe<Scalars['String']['output']>;
};

/** 表的开头. The beginning of a table. */
export type ImportLayoutInput = {
  /** 列对应. What is known of its columns. */
  mapping?: InputMaybe<Array<ImportMappingInput>>;
  /** 开头的行. Its first rows that are not blank, titles and header among them; 50 are enough. */
  rows: Array<ImportRowInput>;
  /** 来源. Name of the source, as openImport takes it. */
  source: Scalars['String']['input'];
};

/** 导入列表条件. Condition on related import records. At least one of `some`, `none` and `every` is needed. */
export type ImportListFilter = {
  /** 每一条都满足（没有关联记录时也成立）. Every related record meets this; also true when there is none. */
  every?: InputMaybe<ImportWhere>;
  /** 没有一条满足. No related record meets this. */
  none?: InputMaybe<ImportWhere>;
  /** 至少一条满足. At least one related record meets this. */
  some?: InputMaybe<ImportWhere>;
};

/** 列对应. What a column of a file means. */
export type ImportMapping = {
  /** 字段. Field of the entity; null for a column that is left out. */
  field?: Maybe<Scalars['String']['output']>;
  /** 表头. Its header. */
  header: Scalars['String']['output'];
  /** 单位. Unit of its cells. */
  unit?: Maybe<Scalars['String']['output']>;
};

/** 列对应. What a column of a file means, where the source does not know it or would be wrong. */
export type ImportMappingInput = {
  /** 字段. Field of the entity, such as "name" or "chain.code"; null leaves the column out. */
  field?: InputMaybe<Scalars['String']['input']>;
  /** 表头. Its header; of several that say the same the second is called "面积#2". */
  header: Scalars['String']['input'];
  /** 单位. Unit of its cells, such as "万元" or "公顷", where neither they nor the header say. */
  unit?: InputMaybe<Scalars['String']['input']>;
};

/** 导入不存在. There is no such import. */
export type ImportNotFound = Error & {
  /** 代码. What went wrong, for programs. */
  code: Scalars['String']['output'];
  /** 说明. What went wrong and what to do, in Chinese and English. */
  message: Scalars['String']['output'];
};

/** 导入不能撤销. Records of the import were changed since, or others refer to them. Nothing was done. */
export type ImportNotRevertible = Error & {
  /** 妨碍撤销的记录. Records that stand in the way, some of each kind. */
  blockers: Array<ImportBlocker>;
  /** 代码. What went wrong, for programs. */
  code: Scalars['String']['output'];
  /** 说明. What went wrong and what to do, in Chinese and English. */
  message: Scalars['String']['output'];
  /** 总数. How many there are. */
  total: Scalars['Int']['output'];
};

/** 导入排序项. One key to order import records by; later keys of the list decide between equals, and the id, the way of the last key, between what is still equal. */
export type ImportOrderBy =
  /** 导入者. Who opened it: the admin token, or the prefix of a key. */
  { actor: OrderDirection; committedAt?: never; created?: never; createdAt?: never; dryRun?: never; id?: never; inReview?: never; noted?: never; rejected?: never; revertedAt?: never; rows?: never; skipped?: never; source?: never; state?: never; unchanged?: never; updated?: never; validatedAt?: never; }
  |  /** 提交时间. When it was committed. */
  { actor?: never; committedAt: OrderDirection; created?: never; createdAt?: never; dryRun?: never; id?: never; inReview?: never; noted?: never; rejected?: never; revertedAt?: never; rows?: never; skipped?: never; source?: never; state?: never; unchanged?: never; updated?: never; validatedAt?: never; }
  |  /** 新增. Rows that make a record. */
  { actor?: never; committedAt?: never; created: OrderDirection; createdAt?: never; dryRun?: never; id?: never; inReview?: never; noted?: never; rejected?: never; revertedAt?: never; rows?: never; skipped?: never; source?: never; state?: never; unchanged?: never; updated?: never; validatedAt?: never; }
  |  /** 开始时间. When it was opened. */
  { actor?: never; committedAt?: never; created?: never; createdAt: OrderDirection; dryRun?: never; id?: never; inReview?: never; noted?: never; rejected?: never; revertedAt?: never; rows?: never; skipped?: never; source?: never; state?: never; unchanged?: never; updated?: never; validatedAt?: never; }
  |  /** 试运行. True if it is only checked and never committed. */
  { actor?: never; committedAt?: never; created?: never; createdAt?: never; dryRun: OrderDirection; id?: never; inReview?: never; noted?: never; rejected?: never; revertedAt?: never; rows?: never; skipped?: never; source?: never; state?: never; unchanged?: never; updated?: never; validatedAt?: never; }
  |  /** 标识. By id, which is the order in which records were made. */
  { actor?: never; committedAt?: never; created?: never; createdAt?: never; dryRun?: never; id: OrderDirection; inReview?: never; noted?: never; rejected?: never; revertedAt?: never; rows?: never; skipped?: never; source?: never; state?: never; unchanged?: never; updated?: never; validatedAt?: never; }
  |  /** 待审核. Rows that wait for someone to say which record they are about. */
  { actor?: never; committedAt?: never; created?: never; createdAt?: never; dryRun?: never; id?: never; inReview: OrderDirection; noted?: never; rejected?: never; revertedAt?: never; rows?: never; skipped?: never; source?: never; state?: never; unchanged?: never; updated?: never; validatedAt?: never; }
  |  /** 有提示. Rows with a note that were not rejected. */
  { actor?: never; committedAt?: never; created?: never; createdAt?: never; dryRun?: never; id?: never; inReview?: never; noted: OrderDirection; rejected?: never; revertedAt?: never; rows?: never; skipped?: never; source?: never; state?: never; unchanged?: never; updated?: never; validatedAt?: never; }
  |  /** 拒绝. Rows that were rejected. */
  { actor?: never; committedAt?: never; created?: never; createdAt?: never; dryRun?: never; id?: never; inReview?: never; noted?: never; rejected: OrderDirection; revertedAt?: never; rows?: never; skipped?: never; source?: never; state?: never; unchanged?: never; updated?: never; validatedAt?: never; }
  |  /** 撤销时间. When it was taken back. */
  { actor?: never; committedAt?: never; created?: never; createdAt?: never; dryRun?: never; id?: never; inReview?: never; noted?: never; rejected?: never; revertedAt: OrderDirection; rows?: never; skipped?: never; source?: never; state?: never; unchanged?: never; updated?: never; validatedAt?: never; }
  |  /** 总行数. Rows that were added. */
  { actor?: never; committedAt?: never; created?: never; createdAt?: never; dryRun?: never; id?: never; inReview?: never; noted?: never; rejected?: never; revertedAt?: never; rows: OrderDirection; skipped?: never; source?: never; state?: never; unchanged?: never; updated?: never; validatedAt?: never; }
  |  /** 跳过. Rows that are of another part of the source, or stand aside, such as totals and footnotes. */
  { actor?: never; committedAt?: never; created?: never; createdAt?: never; dryRun?: never; id?: never; inReview?: never; noted?: never; rejected?: never; revertedAt?: never; rows?: never; skipped: OrderDirection; source?: never; state?: never; unchanged?: never; updated?: never; validatedAt?: never; }
  |  /** 来源. Name of the source, such as "enterprise-registration". */
  { actor?: never; committedAt?: never; created?: never; createdAt?: never; dryRun?: never; id?: never; inReview?: never; noted?: never; rejected?: never; revertedAt?: never; rows?: never; skipped?: never; source: OrderDirection; state?: never; unchanged?: never; updated?: never; validatedAt?: never; }
  |  /** 导入状态. Where it stands. */
  { actor?: never; committedAt?: never; created?: never; createdAt?: never; dryRun?: never; id?: never; inReview?: never; noted?: never; rejected?: never; revertedAt?: never; rows?: never; skipped?: never; source?: never; state: OrderDirection; unchanged?: never; updated?: never; validatedAt?: never; }
  |  /** 未变. Rows whose record is the same already. */
  { actor?: never; committedAt?: never; created?: never; createdAt?: never; dryRun?: never; id?: never; inReview?: never; noted?: never; rejected?: never; revertedAt?: never; rows?: never; skipped?: never; source?: never; state?: never; unchanged: OrderDirection; updated?: never; validatedAt?: never; }
  |  /** 更新. Rows that change a record. */
  { actor?: never; committedAt?: never; created?: never; createdAt?: never; dryRun?: never; id?: never; inReview?: never; noted?: never; rejected?: never; revertedAt?: never; rows?: never; skipped?: never; source?: never; state?: never; unchanged?: never; updated: OrderDirection; validatedAt?: never; }
  |  /** 校验时间. When the last of its rows was judged. */
  { actor?: never; committedAt?: never; created?: never; createdAt?: never; dryRun?: never; id?: never; inReview?: never; noted?: never; rejected?: never; revertedAt?: never; rows?: never; skipped?: never; source?: never; state?: never; unchanged?: never; updated?: never; validatedAt: OrderDirection; };

/** 导入问题. Why a row of an import was rejected, or what was noted about it. */
export type ImportProblem = Node & {
  /** 问题代码. What is wrong, for programs. */
  code: Scalars['String']['output'];
  /** 列. Header of the column concerned; null when the whole row is. */
  column?: Maybe<Scalars['String']['output']>;
  /** 英文说明. What is wrong, in English. */
  en: Scalars['String']['output'];
  /** 文件. The file. */
  file: ImportFile;
  /** 标识. Global id, opaque. */
  id: Scalars['ID']['output'];
  /** 导入. The import. */
  import: Import;
  /** 行号. Line in the file, from 1, the header included. */
  row: Scalars['Int']['output'];
  /** 级别. Whether it kept the row out. */
  severity: ImportProblemSeverity;
  /** 值. The cell, shortened, and masked where the column is personal or confidential; null when the whole row is concerned. */
  value?: Maybe<Scalars['String']['output']>;
  /** 中文说明. What is wrong, in Chinese. */
  zh: Scalars['String']['output'];
};

/** 导入问题的标识. Names one import problem by its id or by a natural key. */
export type ImportProblemBy =
  /** 标识. Global id. */
  { id: Scalars['ID']['input']; };

/** 导入问题的分页列表. A page of a list of import problem records. */
export type ImportProblemConnection = {
  /** 各条及其游标. The records of the page with their cursors. */
  edges: Array<ImportProblemEdge>;
  /** 各条. The records of the page. */
  nodes: Array<ImportProblem>;
  /** 分页信息. Where the page lies in the list. */
  pageInfo: PageInfo;
  /** 总数. Number of records on all pages; counted only when asked for. */
  totalCount: Scalars['Int']['output'];
};

/** 导入问题计数. How many rows of an import have a problem. */
export type ImportProblemCount = {
  /** 问题代码. What is wrong, for programs. */
  code: Scalars['String']['output'];
  /** 行数. Rows that have it, each counted once. */
  rows: Scalars['Int']['output'];
  /** 级别. Whether it kept the rows out. */
  severity: ImportProblemSeverity;
};

/** 导入问题列表中的一条及其游标. One import problem of a list, with its cursor. */
export type ImportProblemEdge = {
  /** 游标. Opaque; pass it as `after` or `before` with the same ordering. */
  cursor: Scalars['String']['output'];
  /** 导入问题. The import problem. */
  node: ImportProblem;
};

/** 导入问题关联条件. Condition on one related import problem. At least one of `is` and `isNull` is needed. */
export type ImportProblemFilter = {
  /** 关联记录满足. There is a related import problem and it meets this. */
  is?: InputMaybe<ImportProblemWhere>;
  /** 是否没有关联记录. Whether there is no related import problem. */
  isNull?: InputMaybe<Scalars['Boolean']['input']>;
};

/** 导入问题列表条件. Condition on related import problem records. At least one of `some`, `none` and `every` is needed. */
export type ImportProblemListFilter = {
  /** 每一条都满足（没有关联记录时也成立）. Every related record meets this; also true when there is none. */
  every?: InputMaybe<ImportProblemWhere>;
  /** 没有一条满足. No related record meets this. */
  none?: InputMaybe<ImportProblemWhere>;
  /** 至少一条满足. At least one related record meets this. */
  some?: InputMaybe<ImportProblemWhere>;
};

/** 导入问题排序项. One key to order import problem records by; later keys of the list decide between equals, and the id, the way of the last key, between what is still equal. */
export type ImportProblemOrderBy =
  /** 问题代码. What is wrong, for programs. */
  { code: OrderDirection; column?: never; en?: never; id?: never; row?: never; severity?: never; value?: never; zh?: never; }
  |  /** 列. Header of the column concerned; null when the whole row is. */
  { code?: never; column: OrderDirection; en?: never; id?: never; row?: never; severity?: never; value?: never; zh?: never; }
  |  /** 英文说明. What is wrong, in English. */
  { code?: never; column?: never; en: OrderDirection; id?: never; row?: never; severity?: never; value?: never; zh?: never; }
  |  /** 标识. By id, which is the order in which records were made. */
  { code?: never; column?: never; en?: never; id: OrderDirection; row?: never; severity?: never; value?: never; zh?: never; }
  |  /** 行号. Line in the file, from 1, the header included. */
  { code?: never; column?: never; en?: never; id?: never; row: OrderDirection; severity?: never; value?: never; zh?: never; }
  |  /** 级别. Whether it kept the row out. */
  { code?: never; column?: never; en?: never; id?: never; row?: never; severity: OrderDirection; value?: never; zh?: never; }
  |  /** 值. The cell, shortened, and masked where the column is personal or confidential; null when the whole row is concerned. */
  { code?: never; column?: never; en?: never; id?: never; row?: never; severity?: never; value: OrderDirection; zh?: never; }
  |  /** 中文说明. What is wrong, in Chinese. */
  { code?: never; column?: never; en?: never; id?: never; row?: never; severity?: never; value?: never; zh: OrderDirection; };

/** 导入问题级别. Whether a problem kept a row out. */
export type ImportProblemSeverity =
  /** 提示. The row was accepted all the same. */
  | 'NOTE'
  /** 拒绝. The row was rejected. */
  | 'REJECTION'
  /** 待审核. The row waits until someone says which record it is about. */
  | 'REVIEW';

/** 导入问题级别条件. Condition on a value of ImportProblemSeverity. Its operators are ANDed; at least one is needed. */
export type ImportProblemSeverityFilter = {
  /** 等于. Equals this value. */
  eq?: InputMaybe<ImportProblemSeverity>;
  /** 属于（最多 1000 个值）. Equals one of these values, at most 1,000. */
  in?: InputMaybe<Array<ImportProblemSeverity>>;
  /** 是否为空. Whether there is no value. */
  isNull?: InputMaybe<Scalars['Boolean']['input']>;
};

/** 导入问题筛选条件. Conditions on import problem records. They are ANDed; an empty object matches all. */
export type ImportProblemWhere = {
  /** 且（全部成立）. All of these hold. */
  and?: InputMaybe<Array<ImportProblemWhere>>;
  /** 问题代码. What is wrong, for programs. */
  code?: InputMaybe<StringFilter>;
  /** 列. Header of the column concerned; null when the whole row is. */
  column?: InputMaybe<StringFilter>;
  /** 英文说明. What is wrong, in English. */
  en?: InputMaybe<StringFilter>;
  /** 文件. The file. */
  file?: InputMaybe<ImportFileFilter>;
  /** 标识. Condition on the global id. */
  id?: InputMaybe<IdFilter>;
  /** 导入. The import. */
  import?: InputMaybe<ImportFilter>;
  /** 非（恰为其补集，空值也算在内）. This does not hold; the exact complement, records without a value included. */
  not?: InputMaybe<ImportProblemWhere>;
  /** 或（至少一项成立，空列表不匹配任何记录）. At least one of these holds; an empty list matches nothing. */
  or?: InputMaybe<Array<ImportProblemWhere>>;
  /** 行号. Line in the file, from 1, the header included. */
  row?: InputMaybe<IntFilter>;
  /** 级别. Whether it kept the row out. */
  severity?: InputMaybe<ImportProblemSeverityFilter>;
  /** 值. The cell, shortened, and masked where the column is personal or confidential; null when the whole row is concerned. */
  value?: InputMaybe<StringFilter>;
  /** 中文说明. What is wrong, in Chinese. */
  zh?: InputMaybe<StringFilter>;
};

/** 匹配审核. Which of several records a name in imported rows means; one question, however many rows ask it. */
export type ImportReview = Node & {
  /** 候选. The records that fit, each beside what the row gives; those that are gone are left out. */
  candidates?: Maybe<Array<ImportReviewCandidate>>;
  /** 提出时间. When it was first asked. */
  createdAt: Scalars['DateTime']['output'];
  /** 决定时间. When it was decided. */
  decidedAt?: Maybe<Scalars['DateTime']['output']>;
  /** 决定者. Who decided: the admin token, or the prefix of a key. */
  decidedBy?: Maybe<Scalars['String']['output']>;
  /** 审核结论. What was decided; null while it is open. */
  decision?: Maybe<ImportReviewDecision>;
  /** 记录类型. Type of the candidates, such as "Enterprise". */
  entity: Scalars['String']['output'];
  /** 文件. The file that asked last. */
  file: ImportFile;
  /** 标识. Global id, opaque. */
  id: Scalars['ID']['output'];
  /** 名称. The name, as the row has it. */
  name: Scalars['String']['output'];
  /** 所定记录. Global id of the record that was chosen or made. */
  recordId?: Maybe<Scalars['ID']['output']>;
  /** 引用字段. Relation by which the row refers to the record; null where it is the record's own row. */
  reference?: Maybe<Scalars['String']['output']>;
  /** 行号. Its first row that asks, from 1, the header included. */
  row: Scalars['Int']['output'];
  /** 来源. Name of the source that asked last. */
  source: Scalars['String']['output'];
  /** 审核状态. Whether it is open. */
  state: ImportReviewState;
  /** 已用于. Imports that went by the decision. */
  uses?: Maybe<ImportReviewUseConnection>;
};


/** 匹配审核. Which of several records a name in imported rows means; one question, however many rows ask it. */
export type ImportReviewUsesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  offset?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<ImportReviewUseOrderBy>>;
  where?: InputMaybe<ImportReviewUseWhere>;
};

/** 匹配审核的标识. Names one import review by its id or by a natural key. */
export type ImportReviewBy =
  /** 标识. Global id. */
  { id: Scalars['ID']['input']; };

/** 候选记录. A record that the row fits. */
export type ImportReviewCandidate = {
  /** 逐项对照. Its fields beside those of the row, without those that neither has. */
  fields: Array<ImportReviewField>;
  /** 标识. Global id of the record. */
  id: Scalars['ID']['output'];
};

/** 候选已不存在. The record is none of the candidates, or it is gone by now. */
export type ImportReviewCandidateGone = Error & {
  /** 代码. What went wrong, for programs. */
  code: Scalars['String']['output'];
  /** 说明. What went wrong and what to do, in Chinese and English. */
  message: Scalars['String']['output'];
};

/** 匹配审核的分页列表. A page of a list of import review records. */
export type ImportReviewConnection = {
  /** 各条及其游标. The records of the page with their cursors. */
  edges: Array<ImportReviewEdge>;
  /** 各条. The records of the page. */
  nodes: Array<ImportReview>;
  /** 分页信息. Where the page lies in the list. */
  pageInfo: PageInfo;
  /** 总数. Number of records on all pages; counted only when asked for. */
  totalCount: Scalars['Int']['output'];
};

/** 审核结论. What was decided about rows that several records fit. */
export type ImportReviewDecision =
  /** 选定. They are about one of the candidates. */
  | 'CANDIDATE'
  /** 新建. They are about a record that was not there yet. */
  | 'NEW_RECORD'
  /** 拒绝. They are not to be imported. */
  | 'REJECTED';

/** 审核结论条件. Condition on a value of ImportReviewDecision. Its operators are ANDed; at least one is needed. */
export type ImportReviewDecisionFilter = {
  /** 等于. Equals this value. */
  eq?: InputMaybe<ImportReviewDecision>;
  /** 属于（最多 1000 个值）. Equals one of these values, at most 1,000. */
  in?: InputMaybe<Array<ImportReviewDecision>>;
  /** 是否为空. Whether there is no value. */
  isNull?: InputMaybe<Scalars['Boolean']['input']>;
};

/** 审核决定. What is decided; one of these. */
export type ImportReviewDecisionInput =
  /** 候选. Global id of the candidate that is meant. */
  { candidate: Scalars['ID']['input']; newRecord?: never; reject?: never; }
  |  /** 新建. True: none of them; a new record is made of what the row gives. */
  { candidate?: never; newRecord: Scalars['Boolean']['input']; reject?: never; }
  |  /** 拒绝. True: rows of this name are not imported. */
  { candidate?: never; newRecord?: never; reject: Scalars['Boolean']['input']; };

/** 匹配审核列表中的一条及其游标. One import review of a list, with its cursor. */
export type ImportReviewEdge = {
  /** 游标. Opaque; pass it as `after` or `before` with the same ordering. */
  cursor: Scalars['String']['output'];
  /** 匹配审核. The import review. */
  node: ImportReview;
};

/** 候选字段. A field of a candidate, beside what the row gives for it. */
export type ImportReviewField = {
  /** 字段. Name of the field. */
  field: Scalars['String']['output'];
  /** 行中的值. What the row gives; null where it gives nothing. */
  given?: Maybe<Scalars['String']['output']>;
  /** 标签. What the field is called in Chinese. */
  label: Scalars['String']['output'];
  /** 候选的值. What the candidate has; null where it has nothing. */
  value?: Maybe<Scalars['String']['output']>;
};

/** 匹配审核关联条件. Condition on one related import review. At least one of `is` and `isNull` is needed. */
export type ImportReviewFilter = {
  /** 关联记录满足. There is a related import review and it meets this. */
  is?: InputMaybe<ImportReviewWhere>;
  /** 是否没有关联记录. Whether there is no related import review. */
  isNull?: InputMaybe<Scalars['Boolean']['input']>;
};

/** 审核决定已被使用. Imports went by the decision since, or other records refer to the one that was made. Nothing was done. */
export type ImportReviewInUse = Error & {
  /** 代码. What went wrong, for programs. */
  code: Scalars['String']['output'];
  /** 相关导入. The imports that went by it. */
  imports: Array<Import>;
  /** 说明. What went wrong and what to do, in Chinese and English. */
  message: Scalars['String']['output'];
};

/** 匹配审核列表条件. Condition on related import review records. At least one of `some`, `none` and `every` is needed. */
export type ImportReviewListFilter = {
  /** 每一条都满足（没有关联记录时也成立）. Every related record meets this; also true when there is none. */
  every?: InputMaybe<ImportReviewWhere>;
  /** 没有一条满足. No related record meets this. */
  none?: InputMaybe<ImportReviewWhere>;
  /** 至少一条满足. At least one related record meets this. */
  some?: InputMaybe<ImportReviewWhere>;
};

/** 待审匹配不存在. There is no such review. */
export type ImportReviewNotFound = Error & {
  /** 代码. What went wrong, for programs. */
  code: Scalars['String']['output'];
  /** 说明. What went wrong and what to do, in Chinese and English. */
  message: Scalars['String']['output'];
};

/** 匹配审核排序项. One key to order import review records by; later keys of the list decide between equals, and the id, the way of the last key, between what is still equal. */
export type ImportReviewOrderBy =
  /** 提出时间. When it was first asked. */
  { createdAt: OrderDirection; decidedAt?: never; decidedBy?: never; decision?: never; entity?: never; id?: never; name?: never; reference?: never; row?: never; source?: never; state?: never; }
  |  /** 决定时间. When it was decided. */
  { createdAt?: never; decidedAt: OrderDirection; decidedBy?: never; decision?: never; entity?: never; id?: never; name?: never; reference?: never; row?: never; source?: never; state?: never; }
  |  /** 决定者. Who decided: the admin token, or the prefix of a key. */
  { createdAt?: never; decidedAt?: never; decidedBy: OrderDirection; decision?: never; entity?: never; id?: never; name?: never; reference?: never; row?: never; source?: never; state?: never; }
  |  /** 审核结论. What was decided; null while it is open. */
  { createdAt?: never; decidedAt?: never; decidedBy?: never; decision: OrderDirection; entity?: never; id?: never; name?: never; reference?: never; row?: never; source?: never; state?: never; }
  |  /** 记录类型. Type of the candidates, such as "Enterprise". */
  { createdAt?: never; decidedAt?: never; decidedBy?: never; decision?: never; entity: OrderDirection; id?: never; name?: never; reference?: never; row?: never; source?: never; state?: never; }
  |  /** 标识. By id, which is the order in which records were made. */
  { createdAt?: never; decidedAt?: never; decidedBy?: never; decision?: never; entity?: never; id: OrderDirection; name?: never; reference?: never; row?: never; source?: never; state?: never; }
  |  /** 名称. The name, as the row has it. */
  { createdAt?: never; decidedAt?: never; decidedBy?: never; decision?: never; entity?: never; id?: never; name: OrderDirection; reference?: never; row?: never; source?: never; state?: never; }
  |  /** 引用字段. Relation by which the row refers to the record; null where it is the record's own row. */
  { createdAt?: never; decidedAt?: never; decidedBy?: never; decision?: never; entity?: never; id?: never; name?: never; reference: OrderDirection; row?: never; source?: never; state?: never; }
  |  /** 行号. Its first row that asks, from 1, the header included. */
  { createdAt?: never; decidedAt?: never; decidedBy?: never; decision?: never; entity?: never; id?: never; name?: never; reference?: never; row: OrderDirection; source?: never; state?: never; }
  |  /** 来源. Name of the source that asked last. */
  { createdAt?: never; decidedAt?: never; decidedBy?: never; decision?: never; entity?: never; id?: never; name?: never; reference?: never; row?: never; source: OrderDirection; state?: never; }
  |  /** 审核状态. Whether it is open. */
  { createdAt?: never; decidedAt?: never; decidedBy?: never; decision?: never; entity?: never; id?: never; name?: never; reference?: never; row?: never; source?: never; state: OrderDirection; };

/** 所建记录不被接受. What the row gives makes no record; the message says why. */
export type ImportReviewRowRefused = Error & {
  /** 代码. What went wrong, for programs. */
  code: Scalars['String']['output'];
  /** 说明. What went wrong and what to do, in Chinese and English. */
  message: Scalars['String']['output'];
};

/** 审核状态. Whether a question about a match is open. */
export type ImportReviewState =
  /** 已决定. Someone has decided. */
  | 'DECIDED'
  /** 待审核. Nobody has decided yet. */
  | 'OPEN';

/** 待审匹配状态不符. The review is decided already, or not decided yet. */
export type ImportReviewStateConflict = Error & {
  /** 代码. What went wrong, for programs. */
  code: Scalars['String']['output'];
  /** 说明. What went wrong and what to do, in Chinese and English. */
  message: Scalars['String']['output'];
  /** 所处状态. The state that it is in. */
  state: ImportReviewState;
};

/** 审核状态条件. Condition on a value of ImportReviewState. Its operators are ANDed; at least one is needed. */
export type ImportReviewStateFilter = {
  /** 等于. Equals this value. */
  eq?: InputMaybe<ImportReviewState>;
  /** 属于（最多 1000 个值）. Equals one of these values, at most 1,000. */
  in?: InputMaybe<Array<ImportReviewState>>;
  /** 是否为空. Whether there is no value. */
  isNull?: InputMaybe<Scalars['Boolean']['input']>;
};

/** 审核结论使用. An import whose rows found their record by the decision of a review. */
export type ImportReviewUse = Node & {
  /** 标识. Global id, opaque. */
  id: Scalars['ID']['output'];
  /** 导入. The import. */
  import: Import;
  /** 匹配审核. The review. */
  review?: Maybe<ImportReview>;
};

/** 审核结论使用的标识. Names one import review use by its id or by a natural key. */
export type ImportReviewUseBy =
  /** 标识. Global id. */
  { id: Scalars['ID']['input']; };

/** 审核结论使用的分页列表. A page of a list of import review use records. */
export type ImportReviewUseConnection = {
  /** 各条及其游标. The records of the page with their cursors. */
  edges: Array<ImportReviewUseEdge>;
  /** 各条. The records of the page. */
  nodes: Array<ImportReviewUse>;
  /** 分页信息. Where the page lies in the list. */
  pageInfo: PageInfo;
  /** 总数. Number of records on all pages; counted only when asked for. */
  totalCount: Scalars['Int']['output'];
};

/** 审核结论使用列表中的一条及其游标. One import review use of a list, with its cursor. */
export type ImportReviewUseEdge = {
  /** 游标. Opaque; pass it as `after` or `before` with the same ordering. */
  cursor: Scalars['String']['output'];
  /** 审核结论使用. The import review use. */
  node: ImportReviewUse;
};

/** 审核结论使用关联条件. Condition on one related import review use. At least one of `is` and `isNull` is needed. */
export type ImportReviewUseFilter = {
  /** 关联记录满足. There is a related import review use and it meets this. */
  is?: InputMaybe<ImportReviewUseWhere>;
  /** 是否没有关联记录. Whether there is no related import review use. */
  isNull?: InputMaybe<Scalars['Boolean']['input']>;
};

/** 审核结论使用列表条件. Condition on related import review use records. At least one of `some`, `none` and `every` is needed. */
export type ImportReviewUseListFilter = {
  /** 每一条都满足（没有关联记录时也成立）. Every related record meets this; also true when there is none. */
  every?: InputMaybe<ImportReviewUseWhere>;
  /** 没有一条满足. No related record meets this. */
  none?: InputMaybe<ImportReviewUseWhere>;
  /** 至少一条满足. At least one related record meets this. */
  some?: InputMaybe<ImportReviewUseWhere>;
};

/** 审核结论使用排序项. One key to order import review use records by; later keys of the list decide between equals, and the id, the way of the last key, between what is still equal. */
export type ImportReviewUseOrderBy =
  /** 标识. By id, which is the order in which records were made. */
  { id: OrderDirection; };

/** 审核结论使用筛选条件. Conditions on import review use records. They are ANDed; an empty object matches all. */
export type ImportReviewUseWhere = {
  /** 且（全部成立）. All of these hold. */
  and?: InputMaybe<Array<ImportReviewUseWhere>>;
  /** 标识. Condition on the global id. */
  id?: InputMaybe<IdFilter>;
  /** 导入. The import. */
  import?: InputMaybe<ImportFilter>;
  /** 非（恰为其补集，空值也算在内）. This does not hold; the exact complement, records without a value included. */
  not?: InputMaybe<ImportReviewUseWhere>;
  /** 或（至少一项成立，空列表不匹配任何记录）. At least one of these holds; an empty list matches nothing. */
  or?: InputMaybe<Array<ImportReviewUseWhere>>;
  /** 匹配审核. The review. */
  review?: InputMaybe<ImportReviewFilter>;
};

/** 匹配审核筛选条件. Conditions on import review records. They are ANDed; an empty object matches all. */
export type ImportReviewWhere = {
  /** 且（全部成立）. All of these hold. */
  and?: InputMaybe<Array<ImportReviewWhere>>;
  /** 提出时间. When it was first asked. */
  createdAt?: InputMaybe<DateTimeFilter>;
  /** 决定时间. When it was decided. */
  decidedAt?: InputMaybe<DateTimeFilter>;
  /** 决定者. Who decided: the admin token, or the prefix of a key. */
  decidedBy?: InputMaybe<StringFilter>;
  /** 审核结论. What was decided; null while it is open. */
  decision?: InputMaybe<ImportReviewDecisionFilter>;
  /** 记录类型. Type of the candidates, such as "Enterprise". */
  entity?: InputMaybe<StringFilter>;
  /** 文件. The file that asked last. */
  file?: InputMaybe<ImportFileFilter>;
  /** 标识. Condition on the global id. */
  id?: InputMaybe<IdFilter>;
  /** 名称. The name, as the row has it. */
  name?: InputMaybe<StringFilter>;
  /** 非（恰为其补集，空值也算在内）. This does not hold; the exact complement, records without a value included. */
  not?: InputMaybe<ImportReviewWhere>;
  /** 或（至少一项成立，空列表不匹配任何记录）. At least one of these holds; an empty list matches nothing. */
  or?: InputMaybe<Array<ImportReviewWhere>>;
  /** 引用字段. Relation by which the row refers to the record; null where it is the record's own row. */
  reference?: InputMaybe<StringFilter>;
  /** 行号. Its first row that asks, from 1, the header included. */
  row?: InputMaybe<IntFilter>;
  /** 来源. Name of the source that asked last. */
  source?: InputMaybe<StringFilter>;
  /** 审核状态. Whether it is open. */
  state?: InputMaybe<ImportReviewStateFilter>;
  /** 已用于. Imports that went by the decision. */
  uses?: InputMaybe<ImportReviewUseListFilter>;
};

/** 导入行. A row of a file. */
export type ImportRowInput = {
  /** 单元格. Cells in the order of the header; null or "" for an empty one. */
  cells: Array<InputMaybe<Scalars['String']['input']>>;
  /** 行号. Line in the file, from 1, the header included. */
  row: Scalars['Int']['input'];
};

/** 行不被接受. There are too many rows in one call, or their numbers are not those of new rows. */
export type ImportRowsRefused = Error & {
  /** 代码. What went wrong, for programs. */
  code: Scalars['String']['output'];
  /** 说明. What went wrong and what to do, in Chinese and English. */
  message: Scalars['String']['output'];
  /** 相关行号. The rows concerned, at most 100. */
  rows: Array<Scalars['Int']['output']>;
};

/** 导入来源. Where files come from that the hub knows how to read. */
export type ImportSource = {
  /** 英文说明. What it is, in English. */
  description: Scalars['String']['output'];
  /** 中文说明. What it is, in Chinese. */
  label: Scalars['String']['output'];
  /** 名称. Such as "enterprise-registration". */
  name: Scalars['String']['output'];
  /** 组成部分. What its files hold, in the order in which they are imported. */
  parts: Array<ImportSourcePart>;
};

/** 来源的列. A column that files of a source may have. */
export type ImportSourceColumn = {
  /** 字段. Where its cells go, such as "name" or "chain.code". */
  field: Scalars['String']['output'];
  /** 表头. How files head it. */
  headers: Array<Scalars['String']['output']>;
  /** 字段标签. What the field is called in Chinese; its name where it has no label. */
  label: Scalars['String']['output'];
  /** 必需. Whether a file without it is not of this source. */
  required: Scalars['Boolean']['output'];
  /** 单位. Unit of its numbers where neither cell nor header names one. */
  unit?: Maybe<Scalars['String']['output']>;
};

/** 来源的组成部分. Rows of one entity. One import is of one part. */
export type ImportSourcePart = {
  /** 列. The columns that its files may have. */
  columns: Array<ImportSourceColumn>;
  /** 记录类型. Type of the records that its rows become. */
  entity: Scalars['String']['output'];
  /** 文件名. Names of its files, "*" for anything; empty when any file may hold it. */
  files: Array<Scalars['String']['output']>;
  /** 不导入的列. Headers of columns that are left out. */
  ignored: Array<Scalars['String']['output']>;
  /** 名称. What openImport calls it: "source/part", or the source when it has no other. */
  name: Scalars['String']['output'];
};

/** 来源不存在. There is no source of that name. */
export type ImportSourceUnknown = Error & {
  /** 代码. What went wrong, for programs. */
  code: Scalars['String']['output'];
  /** 说明. What went wrong and what to do, in Chinese and English. */
  message: Scalars['String']['output'];
  /** 可用来源. The sources that there are. */
  sources: Array<Scalars['String']['output']>;
};

/** 导入状态. Where an import stands. */
export type ImportState =
  /** 已提交. The accepted rows are in the graph. */
  | 'COMMITTED'
  /** 已放弃. Dropped without writing anything. */
  | 'DROPPED'
  /** 收集中. Rows may be added. */
  | 'OPEN'
  /** 已撤销. Committed, and later taken back as if it had never been. */
  | 'REVERTED'
  /** 已校验. Every row is judged; nothing is written yet. */
  | 'VALIDATED'
  /** 校验中. Every row is being judged; no more rows may be added. */
  | 'VALIDATING';

/** 导入状态不符. The import is past, or not yet at, the state in which this can be done. */
export type ImportStateConflict = Error & {
  /** 代码. What went wrong, for programs. */
  code: Scalars['String']['output'];
  /** 说明. What went wrong and what to do, in Chinese and English. */
  message: Scalars['String']['output'];
  /** 所处状态. The state that it is in. */
  state: ImportState;
};

/** 导入状态条件. Condition on a value of ImportState. Its operators are ANDed; at least one is needed. */
export type ImportStateFilter = {
  /** 等于. Equals this value. */
  eq?: InputMaybe<ImportState>;
  /** 属于（最多 1000 个值）. Equals one of these values, at most 1,000. */
  in?: InputMaybe<Array<ImportState>>;
  /** 是否为空. Whether there is no value. */
  isNull?: InputMaybe<Scalars['Boolean']['input']>;
};

/** 导入筛选条件. Conditions on import records. They are ANDed; an empty object matches all. */
export type ImportWhere = {
  /** 导入者. Who opened it: the admin token, or the prefix of a key. */
  actor?: InputMaybe<StringFilter>;
  /** 且（全部成立）. All of these hold. */
  and?: InputMaybe<Array<ImportWhere>>;
  /** 提交时间. When it was committed. */
  committedAt?: InputMaybe<DateTimeFilter>;
  /** 新增. Rows that make a record. */
  created?: InputMaybe<IntFilter>;
  /** 开始时间. When it was opened. */
  createdAt?: InputMaybe<DateTimeFilter>;
  /** 试运行. True if it is only checked and never committed. */
  dryRun?: InputMaybe<BooleanFilter>;
  /** 文件. Its files. */
  files?: InputMaybe<ImportFileListFilter>;
  /** 标识. Condition on the global id. */
  id?: InputMaybe<IdFilter>;
  /** 待审核. Rows that wait for someone to say which record they are about. */
  inReview?: InputMaybe<IntFilter>;
  /** 非（恰为其补集，空值也算在内）. This does not hold; the exact complement, records without a value included. */
  not?: InputMaybe<ImportWhere>;
  /** 有提示. Rows with a note that were not rejected. */
  noted?: InputMaybe<IntFilter>;
  /** 或（至少一项成立，空列表不匹配任何记录）. At least one of these holds; an empty list matches nothing. */
  or?: InputMaybe<Array<ImportWhere>>;
  /** 问题. What was rejected or noted. */
  problems?: InputMaybe<ImportProblemListFilter>;
  /** 拒绝. Rows that were rejected. */
  rejected?: InputMaybe<IntFilter>;
  /** 撤销时间. When it was taken back. */
  revertedAt?: InputMaybe<DateTimeFilter>;
  /** 总行数. Rows that were added. */
  rows?: InputMaybe<IntFilter>;
  /** 跳过. Rows that are of another part of the source, or stand aside, such as totals and footnotes. */
  skipped?: InputMaybe<IntFilter>;
  /** 来源. Name of the source, such as "enterprise-registration". */
  source?: InputMaybe<StringFilter>;
  /** 导入状态. Where it stands. */
  state?: InputMaybe<ImportStateFilter>;
  /** 未变. Rows whose record is the same already. */
  unchanged?: InputMaybe<IntFilter>;
  /** 更新. Rows that change a record. */
  updated?: InputMaybe<IntFilter>;
  /** 校验时间. When the last of its rows was judged. */
  validatedAt?: InputMaybe<DateTimeFilter>;
};

/** 产业链. A group of industries, from material to final service, that the district leads as one. */
export type IndustryChain = Node & {
  /** 链长. District leaders answerable for it. */
  chiefs: ChainChiefConnection;
  /** 产业链代码. Code within the district. */
  code: Scalars['String']['output'];
  /** 年度数据. Its yearly figures. */
  figures: IndustryChainFigureConnection;
  /** 标识. Global id, opaque. */
  id: Scalars['ID']['output'];
  /** 链主. Lead enterprises named for it. */
  leaders: ChainLeaderConnection;
  /** 产业链名称. Name, unique within a plan period. */
  name: Scalars['String']['output'];
  /** 英文名称. Name in English. */
  nameEn?: Maybe<Scalars['String']['output']>;
  /** 链办. Departments that run it. */
  offices: ChainOfficeConnection;
  /** 主导园区. Parks that lead it. */
  parks: ParkChainConnection;
  /** 规划期. Plan period it belongs to, such as "2024-2026". */
  planPeriod: Scalars['String']['output'];
  /** 项目数. Number of projects that belong to the chain; one that belongs to several counts for each. */
  projectCount: Scalars['Int']['output'];
  /** 项目. Projects that belong to it. */
  projects: ProjectChainConnection;
  /** 数据来源. Rows of imported files that the record came from, with their file and import. */
  provenance: RecordOriginConnection;
  /** 环节. Its steps. */
  segments: ChainSegmentConnection;
  /** 产业链简介. What it covers and what the plan wants of it. */
  summary?: Maybe<Scalars['String']['output']>;
};


/** 产业链. A group of industries, from material to final service, that the district leads as one. */
export type IndustryChainChiefsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  offset?: InputMaybe<Scalars['Int']['input']>;
  on?: InputMaybe<Scalars['Date']['input']>;
  orderBy?: InputMaybe<Array<ChainChiefOrderBy>>;
  where?: InputMaybe<ChainChiefWhere>;
};


/** 产业链. A group of industries, from material to final service, that the district leads as one. */
export type IndustryChainFiguresArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  offset?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<IndustryChainFigureOrderBy>>;
  where?: InputMaybe<IndustryChainFigureWhere>;
};


/** 产业链. A group of industries, from material to final service, that the district leads as one. */
export type IndustryChainLeadersArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  offset?: InputMaybe<Scalars['Int']['input']>;
  on?: InputMaybe<Scalars['Date']['input']>;
  orderBy?: InputMaybe<Array<ChainLeaderOrderBy>>;
  where?: InputMaybe<ChainLeaderWhere>;
};


/** 产业链. A group of industries, from material to final service, that the district leads as one. */
export type IndustryChainOfficesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  offset?: InputMaybe<Scalars['Int']['input']>;
  on?: InputMaybe<Scalars['Date']['input']>;
  orderBy?: InputMaybe<Array<ChainOfficeOrderBy>>;
  where?: InputMaybe<ChainOfficeWhere>;
};


/** 产业链. A group of industries, from material to final service, that the district leads as one. */
export type IndustryChainParksArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  offset?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<ParkChainOrderBy>>;
  where?: InputMaybe<ParkChainWhere>;
};


/** 产业链. A group of industries, from material to final service, that the district leads as one. */
export type IndustryChainProjectsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  offset?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<ProjectChainOrderBy>>;
  where?: InputMaybe<ProjectChainWhere>;
};


/** 产业链. A group of industries, from material to final service, that the district leads as one. */
export type IndustryChainProvenanceArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  offset?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<RecordOriginOrderBy>>;
  where?: InputMaybe<RecordOriginWhere>;
};


/** 产业链. A group of industries, from material to final service, that the district leads as one. */
export type IndustryChainSegmentsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  offset?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<ChainSegmentOrderBy>>;
  where?: InputMaybe<ChainSegmentWhere>;
};

/** 产业链的标识. Names one industry chain by its id or by a natural key. */
export type IndustryChainBy =
  /** 产业链代码. Code within the district. */
  { code: Scalars['String']['input']; id?: never; namePlanPeriod?: never; }
  |  /** 标识. Global id. */
  { code?: never; id: Scalars['ID']['input']; namePlanPeriod?: never; }
  |  /** 产业链名称＋规划期. The natural key of name, planPeriod. */
  { code?: never; id?: never; namePlanPeriod: IndustryChainByNamePlanPeriod; };

/** 产业链名称＋规划期. The natural key of name, planPeriod. */
export type IndustryChainByNamePlanPeriod = {
  /** 产业链名称. Name, unique within a plan period. */
  name: Scalars['String']['input'];
  /** 规划期. Plan period it belongs to, such as "2024-2026". */
  planPeriod: Scalars['String']['input'];
};

/** 产业链的分页列表. A page of a list of industry chain records. */
export type IndustryChainConnection = {
  /** 各条及其游标. The records of the page with their cursors. */
  edges: Array<IndustryChainEdge>;
  /** 各条. The records of the page. */
  nodes: Array<IndustryChain>;
  /** 分页信息. Where the page lies in the list. */
  pageInfo: PageInfo;
  /** 总数. Number of records on all pages; counted only when asked for. */
  totalCount: Scalars['Int']['output'];
};

/** 产业链列表中的一条及其游标. One industry chain of a list, with its cursor. */
export type IndustryChainEdge = {
  /** 游标. Opaque; pass it as `after` or `before` with the same ordering. */
  cursor: Scalars['String']['output'];
  /** 产业链. The industry chain. */
  node: IndustryChain;
};

/** 产业链年度数据. A figure of a chain for a year, as one source reported it. */
export type IndustryChainFigure = Node & {
  /** 产业链. The chain. */
  chain: IndustryChain;
  /** 标识. Global id, opaque. */
  id: Scalars['ID']['output'];
  /** 指标（代码表 indicator）. What is measured. Code list indicator. */
  indicator: CodeListItem;
  /** 数据来源. Rows of imported files that the record came from, with their file and import. */
  provenance: RecordOriginConnection;
  /** 报送日期. Day on which it was reported. */
  reportedOn?: Maybe<Scalars['Date']['output']>;
  /** 数据来源（代码表 figure-source）. Who reported it. Code list figure-source. */
  source: CodeListItem;
  /** 数值（基本单位随记录而定；排序时先按单位）. The value in the base unit of its indicator. The base unit is the record’s own; ordered by unit first. */
  value: Figure;
  /** 年度. The year. */
  year: Scalars['Int']['output'];
};


/** 产业链年度数据. A figure of a chain for a year, as one source reported it. */
export type IndustryChainFigureProvenanceArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  offset?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<RecordOriginOrderBy>>;
  where?: InputMaybe<RecordOriginWhere>;
};

/** 产业链年度数据的标识. Names one industry chain figure by its id or by a natural key. */
export type IndustryChainFigureBy =
  /** 产业链＋年度＋指标＋数据来源. The natural key of chain, year, indicator, source. */
  { chainYearIndicatorSource: IndustryChainFigureByChainYearIndicatorSource; id?: never; }
  |  /** 标识. Global id. */
  { chainYearIndicatorSource?: never; id: Scalars['ID']['input']; };

/** 产业链＋年度＋指标＋数据来源. The natural key of chain, year, indicator, source. */
export type IndustryChainFigureByChainYearIndicatorSource = {
  /** 产业链. The chain. */
  chain: IndustryChainBy;
  /** 指标. What is measured. */
  indicator: Scalars['String']['input'];
  /** 数据来源. Who reported it. */
  source: Scalars['String']['input'];
  /** 年度. The year. */
  year: Scalars['Int']['input'];
};

/** 产业链年度数据的分页列表. A page of a list of industry chain figure records. */
export type IndustryChainFigureConnection = {
  /** 各条及其游标. The records of the page with their cursors. */
  edges: Array<IndustryChainFigureEdge>;
  /** 各条. The records of the page. */
  nodes: Array<IndustryChainFigure>;
  /** 分页信息. Where the page lies in the list. */
  pageInfo: PageInfo;
  /** 总数. Number of records on all pages; counted only when asked for. */
  totalCount: Scalars['Int']['output'];
};

/** 产业链年度数据列表中的一条及其游标. One industry chain figure of a list, with its cursor. */
export type IndustryChainFigureEdge = {
  /** 游标. Opaque; pass it as `after` or `before` with the same ordering. */
  cursor: Scalars['String']['output'];
  /** 产业链年度数据. The industry chain figure. */
  node: IndustryChainFigure;
};

/** 产业链年度数据关联条件. Condition on one related industry chain figure. At least one of `is` and `isNull` is needed. */
export type IndustryChainFigureFilter = {
  /** 关联记录满足. There is a related industry chain figure and it meets this. */
  is?: InputMaybe<IndustryChainFigureWhere>;
  /** 是否没有关联记录. Whether there is no related industry chain figure. */
  isNull?: InputMaybe<Scalars['Boolean']['input']>;
};

/** 产业链年度数据列表条件. Condition on related industry chain figure records. At least one of `some`, `none` and `every` is needed. */
export type IndustryChainFigureListFilter = {
  /** 每一条都满足（没有关联记录时也成立）. Every related record meets this; also true when there is none. */
  every?: InputMaybe<IndustryChainFigureWhere>;
  /** 没有一条满足. No related record meets this. */
  none?: InputMaybe<IndustryChainFigureWhere>;
  /** 至少一条满足. At least one related record meets this. */
  some?: InputMaybe<IndustryChainFigureWhere>;
};

/** 产业链年度数据排序项. One key to order industry chain figure records by; later keys of the list decide between equals, and the id, the way of the last key, between what is still equal. */
export type IndustryChainFigureOrderBy =
  /** 标识. By id, which is the order in which records were made. */
  { id: OrderDirection; indicator?: never; reportedOn?: never; source?: never; value?: never; year?: never; }
  |  /** 指标（代码表 indicator）. What is measured. Code list indicator. */
  { id?: never; indicator: OrderDirection; reportedOn?: never; source?: never; value?: never; year?: never; }
  |  /** 报送日期. Day on which it was reported. */
  { id?: never; indicator?: never; reportedOn: OrderDirection; source?: never; value?: never; year?: never; }
  |  /** 数据来源（代码表 figure-source）. Who reported it. Code list figure-source. */
  { id?: never; indicator?: never; reportedOn?: never; source: OrderDirection; value?: never; year?: never; }
  |  /** 数值（基本单位随记录而定；排序时先按单位）. The value in the base unit of its indicator. The base unit is the record’s own; ordered by unit first. */
  { id?: never; indicator?: never; reportedOn?: never; source?: never; value: OrderDirection; year?: never; }
  |  /** 年度. The year. */
  { id?: never; indicator?: never; reportedOn?: never; source?: never; value?: never; year: OrderDirection; };

/** 产业链年度数据筛选条件. Conditions on industry chain figure records. They are ANDed; an empty object matches all. */
export type IndustryChainFigureWhere = {
  /** 且（全部成立）. All of these hold. */
  and?: InputMaybe<Array<IndustryChainFigureWhere>>;
  /** 产业链. The chain. */
  chain?: InputMaybe<IndustryChainFilter>;
  /** 标识. Condition on the global id. */
  id?: InputMaybe<IdFilter>;
  /** 指标（代码表 indicator）. What is measured. Code list indicator. */
  indicator?: InputMaybe<CodeFilter>;
  /** 非（恰为其补集，空值也算在内）. This does not hold; the exact complement, records without a value included. */
  not?: InputMaybe<IndustryChainFigureWhere>;
  /** 或（至少一项成立，空列表不匹配任何记录）. At least one of these holds; an empty list matches nothing. */
  or?: InputMaybe<Array<IndustryChainFigureWhere>>;
  /** 报送日期. Day on which it was reported. */
  reportedOn?: InputMaybe<DateFilter>;
  /** 数据来源（代码表 figure-source）. Who reported it. Code list figure-source. */
  source?: InputMaybe<CodeFilter>;
  /** 数值（基本单位随记录而定；排序时先按单位）. The value in the base unit of its indicator. The base unit is the record’s own; ordered by unit first. */
  value?: InputMaybe<FigureFilter>;
  /** 年度. The year. */
  year?: InputMaybe<IntFilter>;
};

/** 产业链关联条件. Condition on one related industry chain. At least one of `is` and `isNull` is needed. */
export type IndustryChainFilter = {
  /** 关联记录满足. There is a related industry chain and it meets this. */
  is?: InputMaybe<IndustryChainWhere>;
  /** 是否没有关联记录. Whether there is no related industry chain. */
  isNull?: InputMaybe<Scalars['Boolean']['input']>;
};

/** 产业链列表条件. Condition on related industry chain records. At least one of `some`, `none` and `every` is needed. */
export type IndustryChainListFilter = {
  /** 每一条都满足（没有关联记录时也成立）. Every related record meets this; also true when there is none. */
  every?: InputMaybe<IndustryChainWhere>;
  /** 没有一条满足. No related record meets this. */
  none?: InputMaybe<IndustryChainWhere>;
  /** 至少一条满足. At least one related record meets this. */
  some?: InputMaybe<IndustryChainWhere>;
};

/** 产业链排序项. One key to order industry chain records by; later keys of the list decide between equals, and the id, the way of the last key, between what is still equal. */
export type IndustryChainOrderBy =
  /** 产业链代码. Code within the district. */
  { code: OrderDirection; id?: never; name?: never; nameEn?: never; planPeriod?: never; projectCount?: never; summary?: never; }
  |  /** 标识. By id, which is the order in which records were made. */
  { code?: never; id: OrderDirection; name?: never; nameEn?: never; planPeriod?: never; projectCount?: never; summary?: never; }
  |  /** 产业链名称. Name, unique within a plan period. */
  { code?: never; id?: never; name: OrderDirection; nameEn?: never; planPeriod?: never; projectCount?: never; summary?: never; }
  |  /** 英文名称. Name in English. */
  { code?: never; id?: never; name?: never; nameEn: OrderDirection; planPeriod?: never; projectCount?: never; summary?: never; }
  |  /** 规划期. Plan period it belongs to, such as "2024-2026". */
  { code?: never; id?: never; name?: never; nameEn?: never; planPeriod: OrderDirection; projectCount?: never; summary?: never; }
  |  /** 项目数. Number of projects that belong to the chain; one that belongs to several counts for each. */
  { code?: never; id?: never; name?: never; nameEn?: never; planPeriod?: never; projectCount: OrderDirection; summary?: never; }
  |  /** 产业链简介. What it covers and what the plan wants of it. */
  { code?: never; id?: never; name?: never; nameEn?: never; planPeriod?: never; projectCount?: never; summary: OrderDirection; };

/** 产业链筛选条件. Conditions on industry chain records. They are ANDed; an empty object matches all. */
export type IndustryChainWhere = {
  /** 且（全部成立）. All of these hold. */
  and?: InputMaybe<Array<IndustryChainWhere>>;
  /** 链长. District leaders answerable for it. */
  chiefs?: InputMaybe<ChainChiefListFilter>;
  /** 产业链代码. Code within the district. */
  code?: InputMaybe<StringFilter>;
  /** 年度数据. Its yearly figures. */
  figures?: InputMaybe<IndustryChainFigureListFilter>;
  /** 标识. Condition on the global id. */
  id?: InputMaybe<IdFilter>;
  /** 链主. Lead enterprises named for it. */
  leaders?: InputMaybe<ChainLeaderListFilter>;
  /** 产业链名称. Name, unique within a plan period. */
  name?: InputMaybe<StringFilter>;
  /** 英文名称. Name in English. */
  nameEn?: InputMaybe<StringFilter>;
  /** 非（恰为其补集，空值也算在内）. This does not hold; the exact complement, records without a value included. */
  not?: InputMaybe<IndustryChainWhere>;
  /** 链办. Departments that run it. */
  offices?: InputMaybe<ChainOfficeListFilter>;
  /** 或（至少一项成立，空列表不匹配任何记录）. At least one of these holds; an empty list matches nothing. */
  or?: InputMaybe<Array<IndustryChainWhere>>;
  /** 主导园区. Parks that lead it. */
  parks?: InputMaybe<ParkChainListFilter>;
  /** 规划期. Plan period it belongs to, such as "2024-2026". */
  planPeriod?: InputMaybe<StringFilter>;
  /** 项目数. Number of projects that belong to the chain; one that belongs to several counts for each. */
  projectCount?: InputMaybe<IntFilter>;
  /** 项目. Projects that belong to it. */
  projects?: InputMaybe<ProjectChainListFilter>;
  /** 环节. Its steps. */
  segments?: InputMaybe<ChainSegmentListFilter>;
  /** 产业链简介. What it covers and what the plan wants of it. */
  summary?: InputMaybe<StringFilter>;
};

/** 行业分类. A class of a classification, such as a class of GB/T 4754 in one edition. */
export type IndustryClass = Node & {
  /** 下级行业. The classes below it. */
  children: IndustryClassConnection;
  /** 行业代码. Code, unique within the classification; in GB/T 4754 a letter, or two, three or four digits. */
  code: Scalars['String']['output'];
  /** 行业说明. What the classification says of it. */
  description?: Maybe<Scalars['String']['output']>;
  /** 行业企业. Enterprises whose main activity it is. */
  enterprises: EnterpriseConnection;
  /** 标识. Global id, opaque. */
  id: Scalars['ID']['output'];
  /** 行业层级（代码表 industry-class-level）. Level in the classification. Code list industry-class-level. */
  level: CodeListItem;
  /** 归类企业. Enterprises that a further classification sorts into it. */
  members: EnterpriseClassConnection;
  /** 行业名称. Name in the classification. */
  name: Scalars['String']['output'];
  /** 上级行业. The class above it: what it is a kind of, never what supplies it. */
  parent?: Maybe<IndustryClass>;
  /** 数据来源. Rows of imported files that the record came from, with their file and import. */
  provenance: RecordOriginConnection;
  /** 分类体系. The classification, in its edition. */
  scheme: ClassificationScheme;
  /** 涉及环节. Segments of industry chains that it covers. */
  segments: ChainSegmentIndustryConnection;
};


/** 行业分类. A class of a classification, such as a class of GB/T 4754 in one edition. */
export type IndustryClassChildrenArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  offset?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<IndustryClassOrderBy>>;
  where?: InputMaybe<IndustryClassWhere>;
};


/** 行业分类. A class of a classification, such as a class of GB/T 4754 in one edition. */
export type IndustryClassEnterprisesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  offset?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<EnterpriseOrderBy>>;
  where?: InputMaybe<EnterpriseWhere>;
};


/** 行业分类. A class of a classification, such as a class of GB/T 4754 in one edition. */
export type IndustryClassMembersArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  offset?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<EnterpriseClassOrderBy>>;
  where?: InputMaybe<EnterpriseClassWhere>;
};


/** 行业分类. A class of a classification, such as a class of GB/T 4754 in one edition. */
export type IndustryClassProvenanceArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  offset?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<RecordOriginOrderBy>>;
  where?: InputMaybe<RecordOriginWhere>;
};


/** 行业分类. A class of a classification, such as a class of GB/T 4754 in one edition. */
export type IndustryClassSegmentsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  offset?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<ChainSegmentIndustryOrderBy>>;
  where?: InputMaybe<ChainSegmentIndustryWhere>;
};

/** 行业分类的标识. Names one industry class by its id or by a natural key. */
export type IndustryClassBy =
  /** 标识. Global id. */
  { id: Scalars['ID']['input']; schemeCode?: never; }
  |  /** 分类体系＋行业代码. The natural key of scheme, code. */
  { id?: never; schemeCode: IndustryClassBySchemeCode; };

/** 分类体系＋行业代码. The natural key of scheme, code. */
export type IndustryClassBySchemeCode = {
  /** 行业代码. Code, unique within the classification; in GB/T 4754 a letter, or two, three or four digits. */
  code: Scalars['String']['input'];
  /** 分类体系. The classification, in its edition. */
  scheme: ClassificationSchemeBy;
};

/** 行业分类的分页列表. A page of a list of industry class records. */
export type IndustryClassConnection = {
  /** 各条及其游标. The records of the page with their cursors. */
  edges: Array<IndustryClassEdge>;
  /** 各条. The records of the page. */
  nodes: Array<IndustryClass>;
  /** 分页信息. Where the page lies in the list. */
  pageInfo: PageInfo;
  /** 总数. Number of records on all pages; counted only when asked for. */
  totalCount: Scalars['Int']['output'];
};

/** 行业分类列表中的一条及其游标. One industry class of a list, with its cursor. */
export type IndustryClassEdge = {
  /** 游标. Opaque; pass it as `after` or `before` with the same ordering. */
  cursor: Scalars['String']['output'];
  /** 行业分类. The industry class. */
  node: IndustryClass;
};

/** 行业分类关联条件. Condition on one related industry class. At least one of `is` and `isNull` is needed. */
export type IndustryClassFilter = {
  /** 关联记录满足. There is a related industry class and it meets this. */
  is?: InputMaybe<IndustryClassWhere>;
  /** 是否没有关联记录. Whether there is no related industry class. */
  isNull?: InputMaybe<Scalars['Boolean']['input']>;
};

/** 行业分类列表条件. Condition on related industry class records. At least one of `some`, `none` and `every` is needed. */
export type IndustryClassListFilter = {
  /** 每一条都满足（没有关联记录时也成立）. Every related record meets this; also true when there is none. */
  every?: InputMaybe<IndustryClassWhere>;
  /** 没有一条满足. No related record meets this. */
  none?: InputMaybe<IndustryClassWhere>;
  /** 至少一条满足. At least one related record meets this. */
  some?: InputMaybe<IndustryClassWhere>;
};

/** 行业分类排序项. One key to order industry class records by; later keys of the list decide between equals, and the id, the way of the last key, between what is still equal. */
export type IndustryClassOrderBy =
  /** 行业代码. Code, unique within the classification; in GB/T 4754 a letter, or two, three or four digits. */
  { code: OrderDirection; description?: never; id?: never; level?: never; name?: never; }
  |  /** 行业说明. What the classification says of it. */
  { code?: never; description: OrderDirection; id?: never; level?: never; name?: never; }
  |  /** 标识. By id, which is the order in which records were made. */
  { code?: never; description?: never; id: OrderDirection; level?: never; name?: never; }
  |  /** 行业层级（代码表 industry-class-level）. Level in the classification. Code list industry-class-level. */
  { code?: never; description?: never; id?: never; level: OrderDirection; name?: never; }
  |  /** 行业名称. Name in the classification. */
  { code?: never; description?: never; id?: never; level?: never; name: OrderDirection; };

/** 行业分类筛选条件. Conditions on industry class records. They are ANDed; an empty object matches all. */
export type IndustryClassWhere = {
  /** 且（全部成立）. All of these hold. */
  and?: InputMaybe<Array<IndustryClassWhere>>;
  /** 下级行业. The classes below it. */
  children?: InputMaybe<IndustryClassListFilter>;
  /** 行业代码. Code, unique within the classification; in GB/T 4754 a letter, or two, three or four digits. */
  code?: InputMaybe<StringFilter>;
  /** 行业说明. What the classification says of it. */
  description?: InputMaybe<StringFilter>;
  /** 行业企业. Enterprises whose main activity it is. */
  enterprises?: InputMaybe<EnterpriseListFilter>;
  /** 标识. Condition on the global id. */
  id?: InputMaybe<IdFilter>;
  /** 行业层级（代码表 industry-class-level）. Level in the classification. Code list industry-class-level. */
  level?: InputMaybe<CodeFilter>;
  /** 归类企业. Enterprises that a further classification sorts into it. */
  members?: InputMaybe<EnterpriseClassListFilter>;
  /** 行业名称. Name in the classification. */
  name?: InputMaybe<StringFilter>;
  /** 非（恰为其补集，空值也算在内）. This does not hold; the exact complement, records without a value included. */
  not?: InputMaybe<IndustryClassWhere>;
  /** 或（至少一项成立，空列表不匹配任何记录）. At least one of these holds; an empty list matches nothing. */
  or?: InputMaybe<Array<IndustryClassWhere>>;
  /** 上级行业. The class above it: what it is a kind of, never what supplies it. */
  parent?: InputMaybe<IndustryClassFilter>;
  /** 分类体系. The classification, in its edition. */
  scheme?: InputMaybe<ClassificationSchemeFilter>;
  /** 涉及环节. Segments of industry chains that it covers. */
  segments?: InputMaybe<ChainSegmentIndustryListFilter>;
};

/** 整数条件. Condition on a whole number. Its operators are ANDed; at least one is needed. */
export type IntFilter = {
  /** 等于. Equals this value. */
  eq?: InputMaybe<Scalars['Int']['input']>;
  /** 大于. Is greater than, or after, this value. */
  gt?: InputMaybe<Scalars['Int']['input']>;
  /** 大于等于. Is at least, or not before, this value. */
  gte?: InputMaybe<Scalars['Int']['input']>;
  /** 属于（最多 1000 个值）. Equals one of these values, at most 1,000. */
  in?: InputMaybe<Array<Scalars['Int']['input']>>;
  /** 是否为空. Whether there is no value. */
  isNull?: InputMaybe<Scalars['Boolean']['input']>;
  /** 小于. Is less than, or before, this value. */
  lt?: InputMaybe<Scalars['Int']['input']>;
  /** 小于等于. Is at most, or not after, this value. */
  lte?: InputMaybe<Scalars['Int']['input']>;
};

/** 土地供应. A result of land supply, as the land market publishes it. */
export type LandSupply = Node & {
  /** 实际竣工日期. Actual completion. */
  actualEndOn?: Maybe<Scalars['Date']['output']>;
  /** 实际开工日期. Actual start of construction. */
  actualStartOn?: Maybe<Scalars['Date']['output']>;
  /** 土地坐落. Where the land lies, in words. */
  address?: Maybe<Scalars['String']['output']>;
  /** 约定交地日期. Agreed delivery of the land. */
  agreedDeliveryOn?: Maybe<Scalars['Date']['output']>;
  /** 约定竣工日期. Agreed completion. */
  agreedEndOn?: Maybe<Scalars['Date']['output']>;
  /** 约定开工日期. Agreed start of construction. */
  agreedStartOn?: Maybe<Scalars['Date']['output']>;
  /** 批准单位. Who approved the supply. */
  approvedBy?: Maybe<Scalars['String']['output']>;
  /** 土地面积. Area. */
  area?: Maybe<Area>;
  /** 行政区. County or district as the notice names it; 本级 is the city itself. */
  districtName?: Maybe<Scalars['String']['output']>;
  /** 所在区划. The division it lies in; null until it is known. */
  division?: Maybe<AdministrativeDivision>;
  /** 约定容积率上限. Highest agreed floor area ratio. */
  floorAreaRatioMax?: Maybe<Scalars['Decimal']['output']>;
  /** 约定容积率下限. Lowest agreed floor area ratio. */
  floorAreaRatioMin?: Maybe<Scalars['Decimal']['output']>;
  /** 土地级别. Grade of the land, as the notice words it. */
  grade?: Maybe<Scalars['String']['output']>;
  /** 土地使用权人. Who was granted the right of use; personal data where it is a natural person. */
  grantee?: Maybe<Scalars['String']['output']>;
  /** 标识. Global id, opaque. */
  id: Scalars['ID']['output'];
  /** 行业分类. Industry as the notice names it: a name of GB/T 4754 without code, of the edition of 2002 in part. */
  industryName?: Maybe<Scalars['String']['output']>;
  /** 分期支付. Instalments, as the notice words them, in 万元. */
  instalments?: Maybe<Scalars['String']['output']>;
  /** 土地用途（代码表 land-use）. Use, by GB/T 21010-2007. Code list land-use. */
  landUse?: Maybe<CodeListItem>;
  /** 公告链接. Address of the notice. */
  link?: Maybe<Scalars['String']['output']>;
  /** 土地来源. Where the land came from, as the notice words it. */
  origin?: Maybe<Scalars['String']['output']>;
  /** 成交价格（排序时先按币种）. Price; null where there is none, as for an allocation. Ordered by currency first. */
  price?: Maybe<Money>;
  /** 项目位置. Where the project lies, in words. */
  projectLocation?: Maybe<Scalars['String']['output']>;
  /** 项目名称. Name of the project. */
  projectName?: Maybe<Scalars['String']['output']>;
  /** 数据来源. Rows of imported files that the record came from, with their file and import. */
  provenance: RecordOriginConnection;
  /** 记录方式. Whether the record mirrors its source or is kept here. */
  recordMode: RecordMode;
  /** 地区. Province and prefecture as the notice names them. */
  regionName?: Maybe<Scalars['String']['output']>;
  /** 签订日期. Day on which the contract was signed or the allocation decided. */
  signedOn?: Maybe<Scalars['Date']['output']>;
  /** 电子监管号. Land electronic supervision number, such as 1101002019B01585; null where the notice does not give it. */
  supervisionNo?: Maybe<Scalars['String']['output']>;
  /** 供应方式（代码表 supply-method）. How it was supplied. Code list supply-method. */
  supplyMethod?: Maybe<CodeListItem>;
  /** 使用年限说明. The term as the notice words it, where each use has its own. */
  termNote?: Maybe<Scalars['String']['output']>;
  /** 使用年限. Term of the right of use in years, where there is one for all of the land. */
  termYears?: Maybe<Scalars['Int']['output']>;
};


/** 土地供应. A result of land supply, as the land market publishes it. */
export type LandSupplyDivisionArgs = {
  on?: InputMaybe<Scalars['Date']['input']>;
};


/** 土地供应. A result of land supply, as the land market publishes it. */
export type LandSupplyProvenanceArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  offset?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<RecordOriginOrderBy>>;
  where?: InputMaybe<RecordOriginWhere>;
};

/** 土地供应的标识. Names one land supply by its id or by a natural key. */
export type LandSupplyBy =
  /** 标识. Global id. */
  { id: Scalars['ID']['input']; link?: never; supervisionNo?: never; }
  |  /** 公告链接. Address of the notice. */
  { id?: never; link: Scalars['String']['input']; supervisionNo?: never; }
  |  /** 电子监管号. Land electronic supervision number, such as 1101002019B01585; null where the notice does not give it. */
  { id?: never; link?: never; supervisionNo: Scalars['String']['input']; };

/** 土地供应的分页列表. A page of a list of land supply records. */
export type LandSupplyConnection = {
  /** 各条及其游标. The records of the page with their cursors. */
  edges: Array<LandSupplyEdge>;
  /** 各条. The records of the page. */
  nodes: Array<LandSupply>;
  /** 分页信息. Where the page lies in the list. */
  pageInfo: PageInfo;
  /** 总数. Number of records on all pages; counted only when asked for. */
  totalCount: Scalars['Int']['output'];
};

/** 土地供应列表中的一条及其游标. One land supply of a list, with its cursor. */
export type LandSupplyEdge = {
  /** 游标. Opaque; pass it as `after` or `before` with the same ordering. */
  cursor: Scalars['String']['output'];
  /** 土地供应. The land supply. */
  node: LandSupply;
};

/** 土地供应关联条件. Condition on one related land supply. At least one of `is` and `isNull` is needed. */
export type LandSupplyFilter = {
  /** 关联记录满足. There is a related land supply and it meets this. */
  is?: InputMaybe<LandSupplyWhere>;
  /** 是否没有关联记录. Whether there is no related land supply. */
  isNull?: InputMaybe<Scalars['Boolean']['input']>;
};

/** 土地供应列表条件. Condition on related land supply records. At least one of `some`, `none` and `every` is needed. */
export type LandSupplyListFilter = {
  /** 每一条都满足（没有关联记录时也成立）. Every related record meets this; also true when there is none. */
  every?: InputMaybe<LandSupplyWhere>;
  /** 没有一条满足. No related record meets this. */
  none?: InputMaybe<LandSupplyWhere>;
  /** 至少一条满足. At least one related record meets this. */
  some?: InputMaybe<LandSupplyWhere>;
};

/** 土地供应排序项. One key to order land supply records by; later keys of the list decide between equals, and the id, the way of the last key, between what is still equal. */
export type LandSupplyOrderBy =
  /** 实际竣工日期. Actual completion. */
  { actualEndOn: OrderDirection; actualStartOn?: never; address?: never; agreedDeliveryOn?: never; agreedEndOn?: never; agreedStartOn?: never; approvedBy?: never; area?: never; districtName?: never; floorAreaRatioMax?: never; floorAreaRatioMin?: never; grade?: never; grantee?: never; id?: never; industryName?: never; instalments?: never; landUse?: never; link?: never; origin?: never; price?: never; projectLocation?: never; projectName?: never; recordMode?: never; regionName?: never; signedOn?: never; supervisionNo?: never; supplyMethod?: never; termNote?: never; termYears?: never; }
  |  /** 实际开工日期. Actual start of construction. */
  { actualEndOn?: never; actualStartOn: OrderDirection; address?: never; agreedDeliveryOn?: never; agreedEndOn?: never; agreedStartOn?: never; approvedBy?: never; area?: never; districtName?: never; floorAreaRatioMax?: never; floorAreaRatioMin?: never; grade?: never; grantee?: never; id?: never; industryName?: never; instalments?: never; landUse?: never; link?: never; origin?: never; price?: never; projectLocation?: never; projectName?: never; recordMode?: never; regionName?: never; signedOn?: never; supervisionNo?: never; supplyMethod?: never; termNote?: never; termYears?: never; }
  |  /** 土地坐落. Where the land lies, in words. */
  { actualEndOn?: never; actualStartOn?: never; address: OrderDirection; agreedDeliveryOn?: never; agreedEndOn?: never; agreedStartOn?: never; approvedBy?: never; area?: never; districtName?: never; floorAreaRatioMax?: never; floorAreaRatioMin?: never; grade?: never; grantee?: never; id?: never; industryName?: never; instalments?: never; landUse?: never; link?: never; origin?: never; price?: never; projectLocation?: never; projectName?: never; recordMode?: never; regionName?: never; signedOn?: never; supervisionNo?: never; supplyMethod?: never; termNote?: never; termYears?: never; }
  |  /** 约定交地日期. Agreed delivery of the land. */
  { actualEndOn?: never; actualStartOn?: never; address?: never; agreedDeliveryOn: OrderDirection; agreedEndOn?: never; agreedStartOn?: never; approvedBy?: never; area?: never; districtName?: never; floorAreaRatioMax?: never; floorAreaRatioMin?: never; grade?: never; grantee?: never; id?: never; industryName?: never; instalments?: never; landUse?: never; link?: never; origin?: never; price?: never; projectLocation?: never; projectName?: never; recordMode?: never; regionName?: never; signedOn?: never; supervisionNo?: never; supplyMethod?: never; termNote?: never; termYears?: never; }
  |  /** 约定竣工日期. Agreed completion. */
  { actualEndOn?: never; actualStartOn?: never; address?: never; agreedDeliveryOn?: never; agreedEndOn: OrderDirection; agreedStartOn?: never; approvedBy?: never; area?: never; districtName?: never; floorAreaRatioMax?: never; floorAreaRatioMin?: never; grade?: never; grantee?: never; id?: never; industryName?: never; instalments?: never; landUse?: never; link?: never; origin?: never; price?: never; projectLocation?: never; projectName?: never; recordMode?: never; regionName?: never; signedOn?: never; supervisionNo?: never; supplyMethod?: never; termNote?: never; termYears?: never; }
  |  /** 约定开工日期. Agreed start of construction. */
  { actualEndOn?: never; actualStartOn?: never; address?: never; agreedDeliveryOn?: never; agreedEndOn?: never; agreedStartOn: OrderDirection; approvedBy?: never; area?: never; districtName?: never; floorAreaRatioMax?: never; floorAreaRatioMin?: never; grade?: never; grantee?: never; id?: never; industryName?: never; instalments?: never; landUse?: never; link?: never; origin?: never; price?: never; projectLocation?: never; projectName?: never; recordMode?: never; regionName?: never; signedOn?: never; supervisionNo?: never; supplyMethod?: never; termNote?: never; termYears?: never; }
  |  /** 批准单位. Who approved the supply. */
  { actualEndOn?: never; actualStartOn?: never; address?: never; agreedDeliveryOn?: never; agreedEndOn?: never; agreedStartOn?: never; approvedBy: OrderDirection; area?: never; districtName?: never; floorAreaRatioMax?: never; floorAreaRatioMin?: never; grade?: never; grantee?: never; id?: never; industryName?: never; instalments?: never; landUse?: never; link?: never; origin?: never; price?: never; projectLocation?: never; projectName?: never; recordMode?: never; regionName?: never; signedOn?: never; supervisionNo?: never; supplyMethod?: never; termNote?: never; termYears?: never; }
  |  /** 土地面积. Area. */
  { actualEndOn?: never; actualStartOn?: never; address?: never; agreedDeliveryOn?: never; agreedEndOn?: never; agreedStartOn?: never; approvedBy?: never; area: OrderDirection; districtName?: never; floorAreaRatioMax?: never; floorAreaRatioMin?: never; grade?: never; grantee?: never; id?: never; industryName?: never; instalments?: never; landUse?: never; link?: never; origin?: never; price?: never; projectLocation?: never; projectName?: never; recordMode?: never; regionName?: never; signedOn?: never; supervisionNo?: never; supplyMethod?: never; termNote?: never; termYears?: never; }
  |  /** 行政区. County or district as the notice names it; 本级 is the city itself. */
  { actualEndOn?: never; actualStartOn?: never; address?: never; agreedDeliveryOn?: never; agreedEndOn?: never; agreedStartOn?: never; approvedBy?: never; area?: never; districtName: OrderDirection; floorAreaRatioMax?: never; floorAreaRatioMin?: never; grade?: never; grantee?: never; id?: never; industryName?: never; instalments?: never; landUse?: never; link?: never; origin?: never; price?: never; projectLocation?: never; projectName?: never; recordMode?: never; regionName?: never; signedOn?: never; supervisionNo?: never; supplyMethod?: never; termNote?: never; termYears?: never; }
  |  /** 约定容积率上限. Highest agreed floor area ratio. */
  { actualEndOn?: never; actualStartOn?: never; address?: never; agreedDeliveryOn?: never; agreedEndOn?: never; agreedStartOn?: never; approvedBy?: never; area?: never; districtName?: never; floorAreaRatioMax: OrderDirection; floorAreaRatioMin?: never; grade?: never; grantee?: never; id?: never; industryName?: never; instalments?: never; landUse?: never; link?: never; origin?: never; price?: never; projectLocation?: never; projectName?: never; recordMode?: never; regionName?: never; signedOn?: never; supervisionNo?: never; supplyMethod?: never; termNote?: never; termYears?: never; }
  |  /** 约定容积率下限. Lowest agreed floor area ratio. */
  { actualEndOn?: never; actualStartOn?: never; address?: never; agreedDeliveryOn?: never; agreedEndOn?: never; agreedStartOn?: never; approvedBy?: never; area?: never; districtName?: never; floorAreaRatioMax?: never; floorAreaRatioMin: OrderDirection; grade?: never; grantee?: never; id?: never; industryName?: never; instalments?: never; landUse?: never; link?: never; origin?: never; price?: never; projectLocation?: never; projectName?: never; recordMode?: never; regionName?: never; signedOn?: never; supervisionNo?: never; supplyMethod?: never; termNote?: never; termYears?: never; }
  |  /** 土地级别. Grade of the land, as the notice words it. */
  { actualEndOn?: never; actualStartOn?: never; address?: never; agreedDeliveryOn?: never; agreedEndOn?: never; agreedStartOn?: never; approvedBy?: never; area?: never; districtName?: never; floorAreaRatioMax?: never; floorAreaRatioMin?: never; grade: OrderDirection; grantee?: never; id?: never; industryName?: never; instalments?: never; landUse?: never; link?: never; origin?: never; price?: never; projectLocation?: never; projectName?: never; recordMode?: never; regionName?: never; signedOn?: never; supervisionNo?: never; supplyMethod?: never; termNote?: never; termYears?: never; }
  |  /** 土地使用权人. Who was granted the right of use; personal data where it is a natural person. */
  { actualEndOn?: never; actualStartOn?: never; address?: never; agreedDeliveryOn?: never; agreedEndOn?: never; agreedStartOn?: never; approvedBy?: never; area?: never; districtName?: never; floorAreaRatioMax?: never; floorAreaRatioMin?: never; grade?: never; grantee: OrderDirection; id?: never; industryName?: never; instalments?: never; landUse?: never; link?: never; origin?: never; price?: never; projectLocation?: never; projectName?: never; recordMode?: never; regionName?: never; signedOn?: never; supervisionNo?: never; supplyMethod?: never; termNote?: never; termYears?: never; }
  |  /** 标识. By id, which is the order in which records were made. */
  { actualEndOn?: never; actualStartOn?: never; address?: never; agreedDeliveryOn?: never; agreedEndOn?: never; agreedStartOn?: never; approvedBy?: never; area?: never; districtName?: never; floorAreaRatioMax?: never; floorAreaRatioMin?: never; grade?: never; grantee?: never; id: OrderDirection; industryName?: never; instalments?: never; landUse?: never; link?: never; origin?: never; price?: never; projectLocation?: never; projectName?: never; recordMode?: never; regionName?: never; signedOn?: never; supervisionNo?: never; supplyMethod?: never; termNote?: never; termYears?: never; }
  |  /** 行业分类. Industry as the notice names it: a name of GB/T 4754 without code, of the edition of 2002 in part. */
  { actualEndOn?: never; actualStartOn?: never; address?: never; agreedDeliveryOn?: never; agreedEndOn?: never; agreedStartOn?: never; approvedBy?: never; area?: never; districtName?: never; floorAreaRatioMax?: never; floorAreaRatioMin?: never; grade?: never; grantee?: never; id?: never; industryName: OrderDirection; instalments?: never; landUse?: never; link?: never; origin?: never; price?: never; projectLocation?: never; projectName?: never; recordMode?: never; regionName?: never; signedOn?: never; supervisionNo?: never; supplyMethod?: never; termNote?: never; termYears?: never; }
  |  /** 分期支付. Instalments, as the notice words them, in 万元. */
  { actualEndOn?: never; actualStartOn?: never; address?: never; agreedDeliveryOn?: never; agreedEndOn?: never; agreedStartOn?: never; approvedBy?: never; area?: never; districtName?: never; floorAreaRatioMax?: never; floorAreaRatioMin?: never; grade?: never; grantee?: never; id?: never; industryName?: never; instalments: OrderDirection; landUse?: never; link?: never; origin?: never; price?: never; projectLocation?: never; projectName?: never; recordMode?: never; regionName?: never; signedOn?: never; supervisionNo?: never; supplyMethod?: never; termNote?: never; termYears?: never; }
  |  /** 土地用途（代码表 land-use）. Use, by GB/T 21010-2007. Code list land-use. */
  { actualEndOn?: never; actualStartOn?: never; address?: never; agreedDeliveryOn?: never; agreedEndOn?: never; agreedStartOn?: never; approvedBy?: never; area?: never; districtName?: never; floorAreaRatioMax?: never; floorAreaRatioMin?: never; grade?: never; grantee?: never; id?: never; industryName?: never; instalments?: never; landUse: OrderDirection; link?: never; origin?: never; price?: never; projectLocation?: never; projectName?: never; recordMode?: never; regionName?: never; signedOn?: never; supervisionNo?: never; supplyMethod?: never; termNote?: never; termYears?: never; }
  |  /** 公告链接. Address of the notice. */
  { actualEndOn?: never; actualStartOn?: never; address?: never; agreedDeliveryOn?: never; agreedEndOn?: never; agreedStartOn?: never; approvedBy?: never; area?: never; districtName?: never; floorAreaRatioMax?: never; floorAreaRatioMin?: never; grade?: never; grantee?: never; id?: never; industryName?: never; instalments?: never; landUse?: never; link: OrderDirection; origin?: never; price?: never; projectLocation?: never; projectName?: never; recordMode?: never; regionName?: never; signedOn?: never; supervisionNo?: never; supplyMethod?: never; termNote?: never; termYears?: never; }
  |  /** 土地来源. Where the land came from, as the notice words it. */
  { actualEndOn?: never; actualStartOn?: never; address?: never; agreedDeliveryOn?: never; agreedEndOn?: never; agreedStartOn?: never; approvedBy?: never; area?: never; districtName?: never; floorAreaRatioMax?: never; floorAreaRatioMin?: never; grade?: never; grantee?: never; id?: never; industryName?: never; instalments?: never; landUse?: never; link?: never; origin: OrderDirection; price?: never; projectLocation?: never; projectName?: never; recordMode?: never; regionName?: never; signedOn?: never; supervisionNo?: never; supplyMethod?: never; termNote?: never; termYears?: never; }
  |  /** 成交价格（排序时先按币种）. Price; null where there is none, as for an allocation. Ordered by currency first. */
  { actualEndOn?: never; actualStartOn?: never; address?: never; agreedDeliveryOn?: never; agreedEndOn?: never; agreedStartOn?: never; approvedBy?: never; area?: never; districtName?: never; floorAreaRatioMax?: never; floorAreaRatioMin?: never; grade?: never; grantee?: never; id?: never; industryName?: never; instalments?: never; landUse?: never; link?: never; origin?: never; price: OrderDirection; projectLocation?: never; projectName?: never; recordMode?: never; regionName?: never; signedOn?: never; supervisionNo?: never; supplyMethod?: never; termNote?: never; termYears?: never; }
  |  /** 项目位置. Where the project lies, in words. */
  { actualEndOn?: never; actualStartOn?: never; address?: never; agreedDeliveryOn?: never; agreedEndOn?: never; agreedStartOn?: never; approvedBy?: never; area?: never; districtName?: never; floorAreaRatioMax?: never; floorAreaRatioMin?: never; grade?: never; grantee?: never; id?: never; industryName?: never; instalments?: never; landUse?: never; link?: never; origin?: never; price?: never; projectLocation: OrderDirection; projectName?: never; recordMode?: never; regionName?: never; signedOn?: never; supervisionNo?: never; supplyMethod?: never; termNote?: never; termYears?: never; }
  |  /** 项目名称. Name of the project. */
  { actualEndOn?: never; actualStartOn?: never; address?: never; agreedDeliveryOn?: never; agreedEndOn?: never; agreedStartOn?: never; approvedBy?: never; area?: never; districtName?: never; floorAreaRatioMax?: never; floorAreaRatioMin?: never; grade?: never; grantee?: never; id?: never; industryName?: never; instalments?: never; landUse?: never; link?: never; origin?: never; price?: never; projectLocation?: never; projectName: OrderDirection; recordMode?: never; regionName?: never; signedOn?: never; supervisionNo?: never; supplyMethod?: never; termNote?: never; termYears?: never; }
  |  /** 记录方式. Whether the record mirrors its source or is kept here. */
  { actualEndOn?: never; actualStartOn?: never; address?: never; agreedDeliveryOn?: never; agreedEndOn?: never; agreedStartOn?: never; approvedBy?: never; area?: never; districtName?: never; floorAreaRatioMax?: never; floorAreaRatioMin?: never; grade?: never; grantee?: never; id?: never; industryName?: never; instalments?: never; landUse?: never; link?: never; origin?: never; price?: never; projectLocation?: never; projectName?: never; recordMode: OrderDirection; regionName?: never; signedOn?: never; supervisionNo?: never; supplyMethod?: never; termNote?: never; termYears?: never; }
  |  /** 地区. Province and prefecture as the notice names them. */
  { actualEndOn?: never; actualStartOn?: never; address?: never; agreedDeliveryOn?: never; agreedEndOn?: never; agreedStartOn?: never; approvedBy?: never; area?: never; districtName?: never; floorAreaRatioMax?: never; floorAreaRatioMin?: never; grade?: never; grantee?: never; id?: never; industryName?: never; instalments?: never; landUse?: never; link?: never; origin?: never; price?: never; projectLocation?: never; projectName?: never; recordMode?: never; regionName: OrderDirection; signedOn?: never; supervisionNo?: never; supplyMethod?: never; termNote?: never; termYears?: never; }
  |  /** 签订日期. Day on which the contract was signed or the allocation decided. */
  { actualEndOn?: never; actualStartOn?: never; address?: never; agreedDeliveryOn?: never; agreedEndOn?: never; agreedStartOn?: never; approvedBy?: never; area?: never; districtName?: never; floorAreaRatioMax?: never; floorAreaRatioMin?: never; grade?: never; grantee?: never; id?: never; industryName?: never; instalments?: never; landUse?: never; link?: never; origin?: never; price?: never; projectLocation?: never; projectName?: never; recordMode?: never; regionName?: never; signedOn: OrderDirection; supervisionNo?: never; supplyMethod?: never; termNote?: never; termYears?: never; }
  |  /** 电子监管号. Land electronic supervision number, such as 1101002019B01585; null where the notice does not give it. */
  { actualEndOn?: never; actualStartOn?: never; address?: never; agreedDeliveryOn?: never; agreedEndOn?: never; agreedStartOn?: never; approvedBy?: never; area?: never; districtName?: never; floorAreaRatioMax?: never; floorAreaRatioMin?: never; grade?: never; grantee?: never; id?: never; industryName?: never; instalments?: never; landUse?: never; link?: never; origin?: never; price?: never; projectLocation?: never; projectName?: never; recordMode?: never; regionName?: never; signedOn?: never; supervisionNo: OrderDirection; supplyMethod?: never; termNote?: never; termYears?: never; }
  |  /** 供应方式（代码表 supply-method）. How it was supplied. Code list supply-method. */
  { actualEndOn?: never; actualStartOn?: never; address?: never; agreedDeliveryOn?: never; agreedEndOn?: never; agreedStartOn?: never; approvedBy?: never; area?: never; districtName?: never; floorAreaRatioMax?: never; floorAreaRatioMin?: never; grade?: never; grantee?: never; id?: never; industryName?: never; instalments?: never; landUse?: never; link?: never; origin?: never; price?: never; projectLocation?: never; projectName?: never; recordMode?: never; regionName?: never; signedOn?: never; supervisionNo?: never; supplyMethod: OrderDirection; termNote?: never; termYears?: never; }
  |  /** 使用年限说明. The term as the notice words it, where each use has its own. */
  { actualEndOn?: never; actualStartOn?: never; address?: never; agreedDeliveryOn?: never; agreedEndOn?: never; agreedStartOn?: never; approvedBy?: never; area?: never; districtName?: never; floorAreaRatioMax?: never; floorAreaRatioMin?: never; grade?: never; grantee?: never; id?: never; industryName?: never; instalments?: never; landUse?: never; link?: never; origin?: never; price?: never; projectLocation?: never; projectName?: never; recordMode?: never; regionName?: never; signedOn?: never; supervisionNo?: never; supplyMethod?: never; termNote: OrderDirection; termYears?: never; }
  |  /** 使用年限. Term of the right of use in years, where there is one for all of the land. */
  { actualEndOn?: never; actualStartOn?: never; address?: never; agreedDeliveryOn?: never; agreedEndOn?: never; agreedStartOn?: never; approvedBy?: never; area?: never; districtName?: never; floorAreaRatioMax?: never; floorAreaRatioMin?: never; grade?: never; grantee?: never; id?: never; industryName?: never; instalments?: never; landUse?: never; link?: never; origin?: never; price?: never; projectLocation?: never; projectName?: never; recordMode?: never; regionName?: never; signedOn?: never; supervisionNo?: never; supplyMethod?: never; termNote?: never; termYears: OrderDirection; };

/** 土地供应筛选条件. Conditions on land supply records. They are ANDed; an empty object matches all. */
export type LandSupplyWhere = {
  /** 实际竣工日期. Actual completion. */
  actualEndOn?: InputMaybe<DateFilter>;
  /** 实际开工日期. Actual start of construction. */
  actualStartOn?: InputMaybe<DateFilter>;
  /** 土地坐落. Where the land lies, in words. */
  address?: InputMaybe<StringFilter>;
  /** 约定交地日期. Agreed delivery of the land. */
  agreedDeliveryOn?: InputMaybe<DateFilter>;
  /** 约定竣工日期. Agreed completion. */
  agreedEndOn?: InputMaybe<DateFilter>;
  /** 约定开工日期. Agreed start of construction. */
  agreedStartOn?: InputMaybe<DateFilter>;
  /** 且（全部成立）. All of these hold. */
  and?: InputMaybe<Array<LandSupplyWhere>>;
  /** 批准单位. Who approved the supply. */
  approvedBy?: InputMaybe<StringFilter>;
  /** 土地面积. Area. */
  area?: InputMaybe<AreaFilter>;
  /** 行政区. County or district as the notice names it; 本级 is the city itself. */
  districtName?: InputMaybe<StringFilter>;
  /** 所在区划. The division it lies in; null until it is known. */
  division?: InputMaybe<AdministrativeDivisionFilter>;
  /** 约定容积率上限. Highest agreed floor area ratio. */
  floorAreaRatioMax?: InputMaybe<DecimalFilter>;
  /** 约定容积率下限. Lowest agreed floor area ratio. */
  floorAreaRatioMin?: InputMaybe<DecimalFilter>;
  /** 土地级别. Grade of the land, as the notice words it. */
  grade?: InputMaybe<StringFilter>;
  /** 土地使用权人. Who was granted the right of use; personal data where it is a natural person. */
  grantee?: InputMaybe<StringFilter>;
  /** 标识. Condition on the global id. */
  id?: InputMaybe<IdFilter>;
  /** 行业分类. Industry as the notice names it: a name of GB/T 4754 without code, of the edition of 2002 in part. */
  industryName?: InputMaybe<StringFilter>;
  /** 分期支付. Instalments, as the notice words them, in 万元. */
  instalments?: InputMaybe<StringFilter>;
  /** 土地用途（代码表 land-use）. Use, by GB/T 21010-2007. Code list land-use. */
  landUse?: InputMaybe<CodeFilter>;
  /** 公告链接. Address of the notice. */
  link?: InputMaybe<StringFilter>;
  /** 非（恰为其补集，空值也算在内）. This does not hold; the exact complement, records without a value included. */
  not?: InputMaybe<LandSupplyWhere>;
  /** 或（至少一项成立，空列表不匹配任何记录）. At least one of these holds; an empty list matches nothing. */
  or?: InputMaybe<Array<LandSupplyWhere>>;
  /** 土地来源. Where the land came from, as the notice words it. */
  origin?: InputMaybe<StringFilter>;
  /** 成交价格（排序时先按币种）. Price; null where there is none, as for an allocation. Ordered by currency first. */
  price?: InputMaybe<MoneyFilter>;
  /** 项目位置. Where the project lies, in words. */
  projectLocation?: InputMaybe<StringFilter>;
  /** 项目名称. Name of the project. */
  projectName?: InputMaybe<StringFilter>;
  /** 记录方式. Whether the record mirrors its source or is kept here. */
  recordMode?: InputMaybe<RecordModeFilter>;
  /** 地区. Province and prefecture as the notice names them. */
  regionName?: InputMaybe<StringFilter>;
  /** 签订日期. Day on which the contract was signed or the allocation decided. */
  signedOn?: InputMaybe<DateFilter>;
  /** 电子监管号. Land electronic supervision number, such as 1101002019B01585; null where the notice does not give it. */
  supervisionNo?: InputMaybe<StringFilter>;
  /** 供应方式（代码表 supply-method）. How it was supplied. Code list supply-method. */
  supplyMethod?: InputMaybe<CodeFilter>;
  /** 使用年限说明. The term as the notice words it, where each use has its own. */
  termNote?: InputMaybe<StringFilter>;
  /** 使用年限. Term of the right of use in years, where there is one for all of the land. */
  termYears?: InputMaybe<IntFilter>;
};

/** 企业用地. Land that an enterprise uses, during a period. */
export type LandUse = Node & {
  /** 用地面积. Area that it uses of the parcel; the denominator of performance per mu. */
  area?: Maybe<Area>;
  /** 企业. The enterprise. */
  enterprise: Enterprise;
  /** 标识. Global id, opaque. */
  id: Scalars['ID']['output'];
  /** 地块. The parcel. */
  parcel: Parcel;
  /** 数据来源. Rows of imported files that the record came from, with their file and import. */
  provenance: RecordOriginConnection;
  /** 用地方式（代码表 land-use-title）. By which title: own, rented in, rented out, without title. Code list land-use-title. */
  title: CodeListItem;
  /** 起始日期. First day of the use; null where no source says. */
  validFrom?: Maybe<Scalars['Date']['output']>;
  /** 终止日期. First day after the use; null while it lasts. */
  validTo?: Maybe<Scalars['Date']['output']>;
};


/** 企业用地. Land that an enterprise uses, during a period. */
export type LandUseProvenanceArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  offset?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<RecordOriginOrderBy>>;
  where?: InputMaybe<RecordOriginWhere>;
};

/** 企业用地的标识. Names one land use by its id or by a natural key. */
export type LandUseBy =
  /** 企业＋地块＋起始日期. The natural key of enterprise, parcel, validFrom. */
  { enterpriseParcelValidFrom: LandUseByEnterpriseParcelValidFrom; id?: never; }
  |  /** 标识. Global id. */
  { enterpriseParcelValidFrom?: never; id: Scalars['ID']['input']; };

/** 企业＋地块＋起始日期. The natural key of enterprise, parcel, validFrom. */
export type LandUseByEnterpriseParcelValidFrom = {
  /** 企业. The enterprise. */
  enterprise: EnterpriseBy;
  /** 地块. The parcel. */
  parcel: ParcelBy;
  /** 起始日期. First day of the use; null where no source says. */
  validFrom?: InputMaybe<Scalars['Date']['input']>;
};

/** 企业用地的分页列表. A page of a list of land use records. */
export type LandUseConnection = {
  /** 各条及其游标. The records of the page with their cursors. */
  edges: Array<LandUseEdge>;
  /** 各条. The records of the page. */
  nodes: Array<LandUse>;
  /** 分页信息. Where the page lies in the list. */
  pageInfo: PageInfo;
  /** 总数. Number of records on all pages; counted only when asked for. */
  totalCount: Scalars['Int']['output'];
};

/** 企业用地列表中的一条及其游标. One land use of a list, with its cursor. */
export type LandUseEdge = {
  /** 游标. Opaque; pass it as `after` or `before` with the same ordering. */
  cursor: Scalars['String']['output'];
  /** 企业用地. The land use. */
  node: LandUse;
};

/** 企业用地关联条件. Condition on one related land use. At least one of `is` and `isNull` is needed. */
export type LandUseFilter = {
  /** 关联记录满足. There is a related land use and it meets this. */
  is?: InputMaybe<LandUseWhere>;
  /** 是否没有关联记录. Whether there is no related land use. */
  isNull?: InputMaybe<Scalars['Boolean']['input']>;
  /** 有效日期（不填则为所指的那条记录，不论何时有效）. Only if it is valid on this day. Unless given it is the very record that is referred to, whenever it is or was valid. */
  on?: InputMaybe<Scalars['Date']['input']>;
};

/** 企业用地列表条件. Condition on related land use records. At least one of `some`, `none` and `every` is needed. */
export type LandUseListFilter = {
  /** 每一条都满足（没有关联记录时也成立）. Every related record meets this; also true when there is none. */
  every?: InputMaybe<LandUseWhere>;
  /** 没有一条满足. No related record meets this. */
  none?: InputMaybe<LandUseWhere>;
  /** 有效日期（不填为今天，null 为不限时间）. Only what is valid on this day, from included, to excluded; today (China Standard Time) unless given, null for all times. */
  on?: InputMaybe<Scalars['Date']['input']>;
  /** 至少一条满足. At least one related record meets this. */
  some?: InputMaybe<LandUseWhere>;
};

/** 企业用地排序项. One key to order land use records by; later keys of the list decide between equals, and the id, the way of the last key, between what is still equal. */
export type LandUseOrderBy =
  /** 用地面积. Area that it uses of the parcel; the denominator of performance per mu. */
  { area: OrderDirection; id?: never; title?: never; validFrom?: never; validTo?: never; }
  |  /** 标识. By id, which is the order in which records were made. */
  { area?: never; id: OrderDirection; title?: never; validFrom?: never; validTo?: never; }
  |  /** 用地方式（代码表 land-use-title）. By which title: own, rented in, rented out, without title. Code list land-use-title. */
  { area?: never; id?: never; title: OrderDirection; validFrom?: never; validTo?: never; }
  |  /** 起始日期. First day of the use; null where no source says. */
  { area?: never; id?: never; title?: never; validFrom: OrderDirection; validTo?: never; }
  |  /** 终止日期. First day after the use; null while it lasts. */
  { area?: never; id?: never; title?: never; validFrom?: never; validTo: OrderDirection; };

/** 企业用地筛选条件. Conditions on land use records. They are ANDed; an empty object matches all. */
export type LandUseWhere = {
  /** 且（全部成立）. All of these hold. */
  and?: InputMaybe<Array<LandUseWhere>>;
  /** 用地面积. Area that it uses of the parcel; the denominator of performance per mu. */
  area?: InputMaybe<AreaFilter>;
  /** 企业. The enterprise. */
  enterprise?: InputMaybe<EnterpriseFilter>;
  /** 标识. Condition on the global id. */
  id?: InputMaybe<IdFilter>;
  /** 非（恰为其补集，空值也算在内）. This does not hold; the exact complement, records without a value included. */
  not?: InputMaybe<LandUseWhere>;
  /** 或（至少一项成立，空列表不匹配任何记录）. At least one of these holds; an empty list matches nothing. */
  or?: InputMaybe<Array<LandUseWhere>>;
  /** 地块. The parcel. */
  parcel?: InputMaybe<ParcelFilter>;
  /** 用地方式（代码表 land-use-title）. By which title: own, rented in, rented out, without title. Code list land-use-title. */
  title?: InputMaybe<CodeFilter>;
  /** 起始日期. First day of the use; null where no source says. */
  validFrom?: InputMaybe<DateFilter>;
  /** 终止日期. First day after the use; null while it lasts. */
  validTo?: InputMaybe<DateFilter>;
};

/** 语言. Language of a label. */
export type Language =
  /** 英文. English. */
  | 'EN'
  /** 中文. Chinese. */
  | 'ZH';

/** 上市信息. A listing of an enterprise's shares on a stock exchange. */
export type Listing = Node & {
  /** 上市板块（代码表 listing-board）. Board of the exchange. Code list listing-board. */
  board?: Maybe<CodeListItem>;
  /** 证券代码. Stock code with its exchange, such as "600000.SH". */
  code: Scalars['String']['output'];
  /** 互联互通（代码表 stock-connect）. Whether it can be traded from Hong Kong, and by which link. Code list stock-connect. */
  connect?: Maybe<CodeListItem>;
  /** 实际控制人. Actual controller as the source words it; personal data where it is a natural person. */
  controllerName?: Maybe<Scalars['String']['output']>;
  /** 企业性质. Nature of the enterprise or of its controller as the source words it, which mixes the two. */
  controllerNature?: Maybe<Scalars['String']['output']>;
  /** 交易货币. Currency of trading, ISO 4217. */
  currency?: Maybe<Scalars['String']['output']>;
  /** 退市日期. First day on which it is no longer listed. */
  delistedOn?: Maybe<Scalars['Date']['output']>;
  /** 上市公司. The enterprise; null until it is known which one it is. */
  enterprise?: Maybe<Enterprise>;
  /** 交易所（代码表 stock-exchange）. The exchange. Code list stock-exchange. */
  exchange: CodeListItem;
  /** 标识. Global id, opaque. */
  id: Scalars['ID']['output'];
  /** 上市日期. First day of trading. */
  listedOn?: Maybe<Scalars['Date']['output']>;
  /** 数据来源. Rows of imported files that the record came from, with their file and import. */
  provenance: RecordOriginConnection;
  /** 注册地. Province or city of registration, as the exchange's list names it. */
  regionName?: Maybe<Scalars['String']['output']>;
  /** 证券简称. Short name of the share on its exchange. */
  shortName?: Maybe<Scalars['String']['output']>;
  /** 上市状态（代码表 listing-status）. Whether it is listed, suspended or delisted. Code list listing-status. */
  status?: Maybe<CodeListItem>;
};


/** 上市信息. A listing of an enterprise's shares on a stock exchange. */
export type ListingProvenanceArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  offset?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<RecordOriginOrderBy>>;
  where?: InputMaybe<RecordOriginWhere>;
};

/** 上市信息的标识. Names one listing by its id or by a natural key. */
export type ListingBy =
  /** 证券代码. Stock code with its exchange, such as "600000.SH". */
  { code: Scalars['String']['input']; id?: never; }
  |  /** 标识. Global id. */
  { code?: never; id: Scalars['ID']['input']; };

/** 上市信息的分页列表. A page of a list of listing records. */
export type ListingConnection = {
  /** 各条及其游标. The records of the page with their cursors. */
  edges: Array<ListingEdge>;
  /** 各条. The records of the page. */
  nodes: Array<Listing>;
  /** 分页信息. Where the page lies in the list. */
  pageInfo: PageInfo;
  /** 总数. Number of records on all pages; counted only when asked for. */
  totalCount: Scalars['Int']['output'];
};

/** 上市信息列表中的一条及其游标. One listing of a list, with its cursor. */
export type ListingEdge = {
  /** 游标. Opaque; pass it as `after` or `before` with the same ordering. */
  cursor: Scalars['String']['output'];
  /** 上市信息. The listing. */
  node: Listing;
};

/** 上市信息关联条件. Condition on one related listing. At least one of `is` and `isNull` is needed. */
export type ListingFilter = {
  /** 关联记录满足. There is a related listing and it meets this. */
  is?: InputMaybe<ListingWhere>;
  /** 是否没有关联记录. Whether there is no related listing. */
  isNull?: InputMaybe<Scalars['Boolean']['input']>;
};

/** 上市信息列表条件. Condition on related listing records. At least one of `some`, `none` and `every` is needed. */
export type ListingListFilter = {
  /** 每一条都满足（没有关联记录时也成立）. Every related record meets this; also true when there is none. */
  every?: InputMaybe<ListingWhere>;
  /** 没有一条满足. No related record meets this. */
  none?: InputMaybe<ListingWhere>;
  /** 至少一条满足. At least one related record meets this. */
  some?: InputMaybe<ListingWhere>;
};

/** 上市信息排序项. One key to order listing records by; later keys of the list decide between equals, and the id, the way of the last key, between what is still equal. */
export type ListingOrderBy =
  /** 上市板块（代码表 listing-board）. Board of the exchange. Code list listing-board. */
  { board: OrderDirection; code?: never; connect?: never; controllerName?: never; controllerNature?: never; currency?: never; delistedOn?: never; exchange?: never; id?: never; listedOn?: never; regionName?: never; shortName?: never; status?: never; }
  |  /** 证券代码. Stock code with its exchange, such as "600000.SH". */
  { board?: never; code: OrderDirection; connect?: never; controllerName?: never; controllerNature?: never; currency?: never; delistedOn?: never; exchange?: never; id?: never; listedOn?: never; regionName?: never; shortName?: never; status?: never; }
  |  /** 互联互通（代码表 stock-connect）. Whether it can be traded from Hong Kong, and by which link. Code list stock-connect. */
  { board?: never; code?: never; connect: OrderDirection; controllerName?: never; controllerNature?: never; currency?: never; delistedOn?: never; exchange?: never; id?: never; listedOn?: never; regionName?: never; shortName?: never; status?: never; }
  |  /** 实际控制人. Actual controller as the source words it; personal data where it is a natural person. */
  { board?: never; code?: never; connect?: never; controllerName: OrderDirection; controllerNature?: never; currency?: never; delistedOn?: never; exchange?: never; id?: never; listedOn?: never; regionName?: never; shortName?: never; status?: never; }
  |  /** 企业性质. Nature of the enterprise or of its controller as the source words it, which mixes the two. */
  { board?: never; code?: never; connect?: never; controllerName?: never; controllerNature: OrderDirection; currency?: never; delistedOn?: never; exchange?: never; id?: never; listedOn?: never; regionName?: never; shortName?: never; status?: never; }
  |  /** 交易货币. Currency of trading, ISO 4217. */
  { board?: never; code?: never; connect?: never; controllerName?: never; controllerNature?: never; currency: OrderDirection; delistedOn?: never; exchange?: never; id?: never; listedOn?: never; regionName?: never; shortName?: never; status?: never; }
  |  /** 退市日期. First day on which it is no longer listed. */
  { board?: never; code?: never; connect?: never; controllerName?: never; controllerNature?: never; currency?: never; delistedOn: OrderDirection; exchange?: never; id?: never; listedOn?: never; regionName?: never; shortName?: never; status?: never; }
  |  /** 交易所（代码表 stock-exchange）. The exchange. Code list stock-exchange. */
  { board?: never; code?: never; connect?: never; controllerName?: never; controllerNature?: never; currency?: never; delistedOn?: never; exchange: OrderDirection; id?: never; listedOn?: never; regionName?: never; shortName?: never; status?: never; }
  |  /** 标识. By id, which is the order in which records were made. */
  { board?: never; code?: never; connect?: never; controllerName?: never; controllerNature?: never; currency?: never; delistedOn?: never; exchange?: never; id: OrderDirection; listedOn?: never; regionName?: never; shortName?: never; status?: never; }
  |  /** 上市日期. First day of trading. */
  { board?: never; code?: never; connect?: never; controllerName?: never; controllerNature?: never; currency?: never; delistedOn?: never; exchange?: never; id?: never; listedOn: OrderDirection; regionName?: never; shortName?: never; status?: never; }
  |  /** 注册地. Province or city of registration, as the exchange's list names it. */
  { board?: never; code?: never; connect?: never; controllerName?: never; controllerNature?: never; currency?: never; delistedOn?: never; exchange?: never; id?: never; listedOn?: never; regionName: OrderDirection; shortName?: never; status?: never; }
  |  /** 证券简称. Short name of the share on its exchange. */
  { board?: never; code?: never; connect?: never; controllerName?: never; controllerNature?: never; currency?: never; delistedOn?: never; exchange?: never; id?: never; listedOn?: never; regionName?: never; shortName: OrderDirection; status?: never; }
  |  /** 上市状态（代码表 listing-status）. Whether it is listed, suspended or delisted. Code list listing-status. */
  { board?: never; code?: never; connect?: never; controllerName?: never; controllerNature?: never; currency?: never; delistedOn?: never; exchange?: never; id?: never; listedOn?: never; regionName?: never; shortName?: never; status: OrderDirection; };

/** 上市信息筛选条件. Conditions on listing records. They are ANDed; an empty object matches all. */
export type ListingWhere = {
  /** 且（全部成立）. All of these hold. */
  and?: InputMaybe<Array<ListingWhere>>;
  /** 上市板块（代码表 listing-board）. Board of the exchange. Code list listing-board. */
  board?: InputMaybe<CodeFilter>;
  /** 证券代码. Stock code with its exchange, such as "600000.SH". */
  code?: InputMaybe<StringFilter>;
  /** 互联互通（代码表 stock-connect）. Whether it can be traded from Hong Kong, and by which link. Code list stock-connect. */
  connect?: InputMaybe<CodeFilter>;
  /** 实际控制人. Actual controller as the source words it; personal data where it is a natural person. */
  controllerName?: InputMaybe<StringFilter>;
  /** 企业性质. Nature of the enterprise or of its controller as the source words it, which mixes the two. */
  controllerNature?: InputMaybe<StringFilter>;
  /** 交易货币. Currency of trading, ISO 4217. */
  currency?: InputMaybe<StringFilter>;
  /** 退市日期. First day on which it is no longer listed. */
  delistedOn?: InputMaybe<DateFilter>;
  /** 上市公司. The enterprise; null until it is known which one it is. */
  enterprise?: InputMaybe<EnterpriseFilter>;
  /** 交易所（代码表 stock-exchange）. The exchange. Code list stock-exchange. */
  exchange?: InputMaybe<CodeFilter>;
  /** 标识. Condition on the global id. */
  id?: InputMaybe<IdFilter>;
  /** 上市日期. First day of trading. */
  listedOn?: InputMaybe<DateFilter>;
  /** 非（恰为其补集，空值也算在内）. This does not hold; the exact complement, records without a value included. */
  not?: InputMaybe<ListingWhere>;
  /** 或（至少一项成立，空列表不匹配任何记录）. At least one of these holds; an empty list matches nothing. */
  or?: InputMaybe<Array<ListingWhere>>;
  /** 注册地. Province or city of registration, as the exchange's list names it. */
  regionName?: InputMaybe<StringFilter>;
  /** 证券简称. Short name of the share on its exchange. */
  shortName?: InputMaybe<StringFilter>;
  /** 上市状态（代码表 listing-status）. Whether it is listed, suspended or delisted. Code list listing-status. */
  status?: InputMaybe<CodeFilter>;
};

/** 位置. Where something stands. Its coordinates are in CGCS2000, also where the source gave others; WGS-84 differs from it by less than a metre. */
export type Location = {
  /** 坐标基准. Datum of these coordinates; always CGCS2000. */
  datum: Datum;
  /** 纬度. Latitude in degrees, to seven places. */
  lat: Scalars['Float']['output'];
  /** 经度. Longitude in degrees, to seven places. */
  lng: Scalars['Float']['output'];
  /** 坐标精度. What the coordinates stand for; null when the source does not say. */
  precision?: Maybe<LocationPrecision>;
  /** 坐标来源. Who or what determined the coordinates, where the source says so. */
  source?: Maybe<Scalars['String']['output']>;
  /** 原坐标基准. Datum in which the source gave them, before they were converted. */
  sourceDatum: Datum;
};

/** 位置条件. Condition on where something stands. Its operators are ANDed; at least one is needed. */
export type LocationFilter = {
  /** 是否为空. Whether there is no value. */
  isNull?: InputMaybe<Scalars['Boolean']['input']>;
  /** 在距离内. It stands within this distance. */
  near?: InputMaybe<NearInput>;
  /** 在范围内. It stands in this box. */
  within?: InputMaybe<BoxInput>;
};

/** 坐标精度. What the coordinates of a place stand for. */
export type LocationPrecision =
  /** 门牌. The building or gate of an address. */
  | 'ADDRESS'
  /** 区域. Some point of an area, such as the centre of a park or town. */
  | 'AREA'
  /** 道路. A road or a stretch of it. */
  | 'ROAD'
  /** 实测. Surveyed on site, to a metre or better. */
  | 'SURVEYED';

/** 坐标精度条件. Condition on a value of LocationPrecision. Its operators are ANDed; at least one is needed. */
export type LocationPrecisionFilter = {
  /** 等于. Equals this value. */
  eq?: InputMaybe<LocationPrecision>;
  /** 属于（最多 1000 个值）. Equals one of these values, at most 1,000. */
  in?: InputMaybe<Array<LocationPrecision>>;
  /** 是否为空. Whether there is no value. */
  isNull?: InputMaybe<Scalars['Boolean']['input']>;
};

/** 金额. An amount of money in its own currency; currencies are never converted. */
export type Money = {
  /** 数额. The amount, exact. */
  amount: Scalars['Decimal']['output'];
  /** 币种. ISO 4217 code, such as CNY. */
  currency: Scalars['String']['output'];
};


/** 金额. An amount of money in its own currency; currencies are never converted. */
export type MoneyAmountArgs = {
  unit?: MoneyUnit;
};

/** 金额条件. Condition on an amount within one currency. Its operators are ANDed; at least one is needed. */
export type MoneyFilter = {
  /** 币种. ISO 4217 code; amounts compare only within their currency. */
  currency: Scalars['String']['input'];
  /** 等于. Equals this value. */
  eq?: InputMaybe<Scalars['Decimal']['input']>;
  /** 大于. Is greater than, or after, this value. */
  gt?: InputMaybe<Scalars['Decimal']['input']>;
  /** 大于等于. Is at least, or not before, this value. */
  gte?: InputMaybe<Scalars['Decimal']['input']>;
  /** 是否为空. Whether there is no value. */
  isNull?: InputMaybe<Scalars['Boolean']['input']>;
  /** 小于. Is less than, or before, this value. */
  lt?: InputMaybe<Scalars['Decimal']['input']>;
  /** 小于等于. Is at most, or not after, this value. */
  lte?: InputMaybe<Scalars['Decimal']['input']>;
  /** 单位. Unit of the operands. */
  unit?: MoneyUnit;
};

/** 金额单位（按其自身币种，不换算）. Unit of an amount in its own currency: of an amount in US dollars, YUAN is the dollar and WAN ten thousand dollars. */
export type MoneyUnit =
  /** 万. Ten thousand of the base unit (10^4). */
  | 'WAN'
  /** 亿. A hundred million of the base unit (10^8). */
  | 'YI'
  /** 元. Yuan. */
  | 'YUAN';

/** 变更. Everything that can be changed. */
export type Mutation = {
  /** 添加导入行. Reads rows of a file and keeps them. The same rows may be sent again after a lost answer. */
  addImportRows: AddImportRowsResult;
  /** 提交导入. Writes the accepted rows in one transaction, some thousands a second. Committed again, it changes nothing. */
  commitImport: CommitImportResult;
  /** 决定匹配. Says which record a name means. Imports go by it from then on; the row goes in when its file is imported again. */
  decideImportReview: DecideImportReviewResult;
  /** 放弃导入. Gives up an import that is not committed, with its report. */
  dropImport: DropImportResult;
  /** 导出链接. Makes a link by which a list can be fetched as a file for some minutes, as whoever asks for it sees the list. Nothing is changed. */
  exportLink: ExportLink;
  /** 开始导入. Opens an import. Files of one source go into the hub together or not at all. */
  openImport: OpenImportResult;
  /** 撤销导入. Takes a committed import back: removes what it made, puts back what it changed, all or nothing. Reverted again, it changes nothing. */
  revertImport: RevertImportResult;
  /** 撤销匹配决定. Opens a decided review again and takes back the name, and the record if one was made, unless an import went by it since. */
  undoImportReview: UndoImportReviewResult;
  /** 校验导入. Judges the rows for some seconds. Call it again until the state is VALIDATED; then the counts are those of a commit. */
  validateImport: ValidateImportResult;
};


/** 变更. Everything that can be changed. */
export type MutationAddImportRowsArgs = {
  input: AddImportRowsInput;
};


/** 变更. Everything that can be changed. */
export type MutationCommitImportArgs = {
  input: CommitImportInput;
};


/** 变更. Everything that can be changed. */
export type MutationDecideImportReviewArgs = {
  input: DecideImportReviewInput;
};


/** 变更. Everything that can be changed. */
export type MutationDropImportArgs = {
  input: DropImportInput;
};


/** 变更. Everything that can be changed. */
export type MutationExportLinkArgs = {
  input: ExportLinkInput;
};


/** 变更. Everything that can be changed. */
export type MutationOpenImportArgs = {
  input: OpenImportInput;
};


/** 变更. Everything that can be changed. */
export type MutationRevertImportArgs = {
  input: RevertImportInput;
};


/** 变更. Everything that can be changed. */
export type MutationUndoImportReviewArgs = {
  input: UndoImportReviewInput;
};


/** 变更. Everything that can be changed. */
export type MutationValidateImportArgs = {
  input: ValidateImportInput;
};

/** 距离条件. A distance around a position, along a great circle. */
export type NearInput = {
  /** 纬度. Latitude in degrees, CGCS2000. */
  lat: Scalars['Float']['input'];
  /** 经度. Longitude in degrees, CGCS2000. */
  lng: Scalars['Float']['input'];
  /** 距离（米）. Largest distance in metres. */
  metres: Scalars['Float']['input'];
};

/** 记录. Anything with a global id. */
export type Node = {
  /** 标识. Global id, opaque. */
  id: Scalars['ID']['output'];
};

/** 开始导入的输入. What openImport takes. */
export type OpenImportInput = {
  /** 试运行. True to judge the rows and never write them. */
  dryRun: Scalars['Boolean']['input'];
  /** 来源. Such as "enterprise-registration", or "entity:Park" for any entity. */
  source: Scalars['String']['input'];
};

/** 开始导入的结果. The import as it is now, or why openImport did nothing. */
export type OpenImportResult = Import | ImportSourceUnknown;

/** 排序方向. Direction of an ordering; records without a value come last unless asked otherwise. */
export type OrderDirection =
  /** 升序. Ascending, records without a value last. */
  | 'ASC'
  /** 升序，空值在前. Ascending, records without a value first. */
  | 'ASC_NULLS_FIRST'
  /** 降序. Descending, records without a value last. */
  | 'DESC'
  /** 降序，空值在前. Descending, records without a value first. */
  | 'DESC_NULLS_FIRST';

/** 来源值. What one cell said of a record, beside what the record says now. Masked or withheld as the field itself is. */
export type OriginValue = {
  /** 单元格. Such as "C12" in a sheet; in a text file line and column, such as "12:3". */
  cell: Scalars['String']['output'];
  /** 现值. What the record says now; null where it says nothing, or when there is no such record any more. */
  current?: Maybe<Scalars['String']['output']>;
  /** 字段. Where the cell went, such as "name" or "chain.code". */
  field: Scalars['String']['output'];
  /** 表头. How the file heads the column. */
  header: Scalars['String']['output'];
  /** 字段标签. What the field is called in Chinese. */
  label: Scalars['String']['output'];
  /** 来源值. What the row said, as the hub understood it; null where its cell was blank. */
  value?: Maybe<Scalars['String']['output']>;
};

/** 股权关系. A share in an enterprise that another enterprise holds, during a period. */
export type Ownership = Node & {
  /** 佐证. What the relation is known from. */
  evidence?: Maybe<Scalars['String']['output']>;
  /** 标识. Global id, opaque. */
  id: Scalars['ID']['output'];
  /** 股权类别（代码表 ownership-kind）. Kind: sole owner, control, minority, actual control without a share. Code list ownership-kind. */
  kind: CodeListItem;
  /** 被投资企业. The enterprise whose share it is. */
  owned: Enterprise;
  /** 股东. The enterprise that holds the share. */
  owner: Enterprise;
  /** 数据来源. Rows of imported files that the record came from, with their file and import. */
  provenance: RecordOriginConnection;
  /** 持股比例. Share of the capital, from 0 to 1; null when only the relation is known. */
  share?: Maybe<Scalars['Decimal']['output']>;
  /** 起始日期. First day of the holding; null where no source says. */
  validFrom?: Maybe<Scalars['Date']['output']>;
  /** 终止日期. First day after the holding; null while it lasts. */
  validTo?: Maybe<Scalars['Date']['output']>;
};


/** 股权关系. A share in an enterprise that another enterprise holds, during a period. */
export type OwnershipProvenanceArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  offset?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<RecordOriginOrderBy>>;
  where?: InputMaybe<RecordOriginWhere>;
};

/** 股权关系的标识. Names one ownership by its id or by a natural key. */
export type OwnershipBy =
  /** 标识. Global id. */
  { id: Scalars['ID']['input']; ownerOwnedValidFrom?: never; }
  |  /** 股东＋被投资企业＋起始日期. The natural key of owner, owned, validFrom. */
  { id?: never; ownerOwnedValidFrom: OwnershipByOwnerOwnedValidFrom; };

/** 股东＋被投资企业＋起始日期. The natural key of owner, owned, validFrom. */
export type OwnershipByOwnerOwnedValidFrom = {
  /** 被投资企业. The enterprise whose share it is. */
  owned: EnterpriseBy;
  /** 股东. The enterprise that holds the share. */
  owner: EnterpriseBy;
  /** 起始日期. First day of the holding; null where no source says. */
  validFrom?: InputMaybe<Scalars['Date']['input']>;
};

/** 股权关系的分页列表. A page of a list of ownership records. */
export type OwnershipConnection = {
  /** 各条及其游标. The records of the page with their cursors. */
  edges: Array<OwnershipEdge>;
  /** 各条. The records of the page. */
  nodes: Array<Ownership>;
  /** 分页信息. Where the page lies in the list. */
  pageInfo: PageInfo;
  /** 总数. Number of records on all pages; counted only when asked for. */
  totalCount: Scalars['Int']['output'];
};

/** 股权关系列表中的一条及其游标. One ownership of a list, with its cursor. */
export type OwnershipEdge = {
  /** 游标. Opaque; pass it as `after` or `before` with the same ordering. */
  cursor: Scalars['String']['output'];
  /** 股权关系. The ownership. */
  node: Ownership;
};

/** 股权关系关联条件. Condition on one related ownership. At least one of `is` and `isNull` is needed. */
export type OwnershipFilter = {
  /** 关联记录满足. There is a related ownership and it meets this. */
  is?: InputMaybe<OwnershipWhere>;
  /** 是否没有关联记录. Whether there is no related ownership. */
  isNull?: InputMaybe<Scalars['Boolean']['input']>;
  /** 有效日期（不填则为所指的那条记录，不论何时有效）. Only if it is valid on this day. Unless given it is the very record that is referred to, whenever it is or was valid. */
  on?: InputMaybe<Scalars['Date']['input']>;
};

/** 股权关系列表条件. Condition on related ownership records. At least one of `some`, `none` and `every` is needed. */
export type OwnershipListFilter = {
  /** 每一条都满足（没有关联记录时也成立）. Every related record meets this; also true when there is none. */
  every?: InputMaybe<OwnershipWhere>;
  /** 没有一条满足. No related record meets this. */
  none?: InputMaybe<OwnershipWhere>;
  /** 有效日期（不填为今天，null 为不限时间）. Only what is valid on this day, from included, to excluded; today (China Standard Time) unless given, null for all times. */
  on?: InputMaybe<Scalars['Date']['input']>;
  /** 至少一条满足. At least one related record meets this. */
  some?: InputMaybe<OwnershipWhere>;
};

/** 股权关系排序项. One key to order ownership records by; later keys of the list decide between equals, and the id, the way of the last key, between what is still equal. */
export type OwnershipOrderBy =
  /** 佐证. What the relation is known from. */
  { evidence: OrderDirection; id?: never; kind?: never; share?: never; validFrom?: never; validTo?: never; }
  |  /** 标识. By id, which is the order in which records were made. */
  { evidence?: never; id: OrderDirection; kind?: never; share?: never; validFrom?: never; validTo?: never; }
  |  /** 股权类别（代码表 ownership-kind）. Kind: sole owner, control, minority, actual control without a share. Code list ownership-kind. */
  { evidence?: never; id?: never; kind: OrderDirection; share?: never; validFrom?: never; validTo?: never; }
  |  /** 持股比例. Share of the capital, from 0 to 1; null when only the relation is known. */
  { evidence?: never; id?: never; kind?: never; share: OrderDirection; validFrom?: never; validTo?: never; }
  |  /** 起始日期. First day of the holding; null where no source says. */
  { evidence?: never; id?: never; kind?: never; share?: never; validFrom: OrderDirection; validTo?: never; }
  |  /** 终止日期. First day after the holding; null while it lasts. */
  { evidence?: never; id?: never; kind?: never; share?: never; validFrom?: never; validTo: OrderDirection; };

/** 股权关系筛选条件. Conditions on ownership records. They are ANDed; an empty object matches all. */
export type OwnershipWhere = {
  /** 且（全部成立）. All of these hold. */
  and?: InputMaybe<Array<OwnershipWhere>>;
  /** 佐证. What the relation is known from. */
  evidence?: InputMaybe<StringFilter>;
  /** 标识. Condition on the global id. */
  id?: InputMaybe<IdFilter>;
  /** 股权类别（代码表 ownership-kind）. Kind: sole owner, control, minority, actual control without a share. Code list ownership-kind. */
  kind?: InputMaybe<CodeFilter>;
  /** 非（恰为其补集，空值也算在内）. This does not hold; the exact complement, records without a value included. */
  not?: InputMaybe<OwnershipWhere>;
  /** 或（至少一项成立，空列表不匹配任何记录）. At least one of these holds; an empty list matches nothing. */
  or?: InputMaybe<Array<OwnershipWhere>>;
  /** 被投资企业. The enterprise whose share it is. */
  owned?: InputMaybe<EnterpriseFilter>;
  /** 股东. The enterprise that holds the share. */
  owner?: InputMaybe<EnterpriseFilter>;
  /** 持股比例. Share of the capital, from 0 to 1; null when only the relation is known. */
  share?: InputMaybe<DecimalFilter>;
  /** 起始日期. First day of the holding; null where no source says. */
  validFrom?: InputMaybe<DateFilter>;
  /** 终止日期. First day after the holding; null while it lasts. */
  validTo?: InputMaybe<DateFilter>;
};

/** 分页信息. Where a page lies in its list. */
export type PageInfo = {
  /** 末条游标. Cursor of the last record; null on an empty page. */
  endCursor?: Maybe<Scalars['String']['output']>;
  /** 有下一页. Whether there are records after this page. */
  hasNextPage: Scalars['Boolean']['output'];
  /** 有上一页. Whether there are records before this page. */
  hasPreviousPage: Scalars['Boolean']['output'];
  /** 首条游标. Cursor of the first record; null on an empty page. */
  startCursor?: Maybe<Scalars['String']['output']>;
};

/** 地块. A parcel of land. */
export type Parcel = Node & {
  /** 实际交地日期. Actual delivery of the land. */
  actualDeliveryOn?: Maybe<Scalars['Date']['output']>;
  /** 实际竣工日期. Actual completion. */
  actualEndOn?: Maybe<Scalars['Date']['output']>;
  /** 实际开工日期. Actual start of construction. */
  actualStartOn?: Maybe<Scalars['Date']['output']>;
  /** 位置. Where it lies, in words. */
  address?: Maybe<Scalars['String']['output']>;
  /** 约定交地日期. Agreed delivery of the land. */
  agreedDeliveryOn?: Maybe<Scalars['Date']['output']>;
  /** 约定竣工日期. Agreed completion. */
  agreedEndOn?: Maybe<Scalars['Date']['output']>;
  /** 约定开工日期. Agreed start of construction. */
  agreedStartOn?: Maybe<Scalars['Date']['output']>;
  /** 地块面积. Area of the parcel. */
  area?: Maybe<Area>;
  /** 边界. Boundary, as a GeoJSON Polygon or MultiPolygon in CGCS2000. */
  boundary?: Maybe<Scalars['GeoJSON']['output']>;
  /** 所在区划. The division it lies in. */
  division?: Maybe<AdministrativeDivision>;
  /** 容积率上限. Highest allowed floor area ratio. */
  floorAreaRatioMax?: Maybe<Scalars['Decimal']['output']>;
  /** 容积率下限. Lowest allowed floor area ratio. */
  floorAreaRatioMin?: Maybe<Scalars['Decimal']['output']>;
  /** 标识. Global id, opaque. */
  id: Scalars['ID']['output'];
  /** 位置. Where it stands. */
  location?: Maybe<Location>;
  /** 地块编号. Local number of the parcel. */
  parcelNo: Scalars['String']['output'];
  /** 所在园区. The park it lies in. */
  park?: Maybe<Park>;
  /** 规划用途（代码表 parcel-use）. Planned use. Code list parcel-use. */
  plannedUse: CodeListItem;
  /** 成交价款（排序时先按币种）. Price of the land. Ordered by currency first. */
  price?: Maybe<Money>;
  /** 数据来源. Rows of imported files that the record came from, with their file and import. */
  provenance: RecordOriginConnection;
  /** 地块状态（代码表 parcel-status）. State: planned, supplied, under construction, in use, idle, low-use, cleared. Code list parcel-status. */
  status: CodeListItem;
  /** 电子监管号. Land electronic supervision number of a supplied parcel, such as 1101002019B01585. */
  supervisionNo?: Maybe<Scalars['String']['output']>;
  /** 供应日期. Day of supply. */
  suppliedOn?: Maybe<Scalars['Date']['output']>;
  /** 供地方式（代码表 supply-method）. How it was supplied: allocation, tender, auction, listing, agreement, lease. Code list supply-method. */
  supplyMethod?: Maybe<CodeListItem>;
  /** 使用年限. Term of the right of use, in years. */
  termYears?: Maybe<Scalars['Int']['output']>;
  /** 用地企业. Enterprises that use it. */
  uses: LandUseConnection;
};


/** 地块. A parcel of land. */
export type ParcelDivisionArgs = {
  on?: InputMaybe<Scalars['Date']['input']>;
};


/** 地块. A parcel of land. */
export type ParcelProvenanceArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  offset?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<RecordOriginOrderBy>>;
  where?: InputMaybe<RecordOriginWhere>;
};


/** 地块. A parcel of land. */
export type ParcelUsesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  offset?: InputMaybe<Scalars['Int']['input']>;
  on?: InputMaybe<Scalars['Date']['input']>;
  orderBy?: InputMaybe<Array<LandUseOrderBy>>;
  where?: InputMaybe<LandUseWhere>;
};

/** 地块的标识. Names one parcel by its id or by a natural key. */
export type ParcelBy =
  /** 标识. Global id. */
  { id: Scalars['ID']['input']; parcelNo?: never; supervisionNo?: never; }
  |  /** 地块编号. Local number of the parcel. */
  { id?: never; parcelNo: Scalars['String']['input']; supervisionNo?: never; }
  |  /** 电子监管号. Land electronic supervision number of a supplied parcel, such as 1101002019B01585. */
  { id?: never; parcelNo?: never; supervisionNo: Scalars['String']['input']; };

/** 地块的分页列表. A page of a list of parcel records. */
export type ParcelConnection = {
  /** 各条及其游标. The records of the page with their cursors. */
  edges: Array<ParcelEdge>;
  /** 各条. The records of the page. */
  nodes: Array<Parcel>;
  /** 分页信息. Where the page lies in the list. */
  pageInfo: PageInfo;
  /** 总数. Number of records on all pages; counted only when asked for. */
  totalCount: Scalars['Int']['output'];
};

/** 地块列表中的一条及其游标. One parcel of a list, with its cursor. */
export type ParcelEdge = {
  /** 游标. Opaque; pass it as `after` or `before` with the same ordering. */
  cursor: Scalars['String']['output'];
  /** 地块. The parcel. */
  node: Parcel;
};

/** 地块关联条件. Condition on one related parcel. At least one of `is` and `isNull` is needed. */
export type ParcelFilter = {
  /** 关联记录满足. There is a related parcel and it meets this. */
  is?: InputMaybe<ParcelWhere>;
  /** 是否没有关联记录. Whether there is no related parcel. */
  isNull?: InputMaybe<Scalars['Boolean']['input']>;
};

/** 地块列表条件. Condition on related parcel records. At least one of `some`, `none` and `every` is needed. */
export type ParcelListFilter = {
  /** 每一条都满足（没有关联记录时也成立）. Every related record meets this; also true when there is none. */
  every?: InputMaybe<ParcelWhere>;
  /** 没有一条满足. No related record meets this. */
  none?: InputMaybe<ParcelWhere>;
  /** 至少一条满足. At least one related record meets this. */
  some?: InputMaybe<ParcelWhere>;
};

/** 地块排序项. One key to order parcel records by; later keys of the list decide between equals, and the id, the way of the last key, between what is still equal. */
export type ParcelOrderBy =
  /** 实际交地日期. Actual delivery of the land. */
  { actualDeliveryOn: OrderDirection; actualEndOn?: never; actualStartOn?: never; address?: never; agreedDeliveryOn?: never; agreedEndOn?: never; agreedStartOn?: never; area?: never; floorAreaRatioMax?: never; floorAreaRatioMin?: never; id?: never; parcelNo?: never; plannedUse?: never; price?: never; status?: never; supervisionNo?: never; suppliedOn?: never; supplyMethod?: never; termYears?: never; }
  |  /** 实际竣工日期. Actual completion. */
  { actualDeliveryOn?: never; actualEndOn: OrderDirection; actualStartOn?: never; address?: never; agreedDeliveryOn?: never; agreedEndOn?: never; agreedStartOn?: never; area?: never; floorAreaRatioMax?: never; floorAreaRatioMin?: never; id?: never; parcelNo?: never; plannedUse?: never; price?: never; status?: never; supervisionNo?: never; suppliedOn?: never; supplyMethod?: never; termYears?: never; }
  |  /** 实际开工日期. Actual start of construction. */
  { actualDeliveryOn?: never; actualEndOn?: never; actualStartOn: OrderDirection; address?: never; agreedDeliveryOn?: never; agreedEndOn?: never; agreedStartOn?: never; area?: never; floorAreaRatioMax?: never; floorAreaRatioMin?: never; id?: never; parcelNo?: never; plannedUse?: never; price?: never; status?: never; supervisionNo?: never; suppliedOn?: never; supplyMethod?: never; termYears?: never; }
  |  /** 位置. Where it lies, in words. */
  { actualDeliveryOn?: never; actualEndOn?: never; actualStartOn?: never; address: OrderDirection; agreedDeliveryOn?: never; agreedEndOn?: never; agreedStartOn?: never; area?: never; floorAreaRatioMax?: never; floorAreaRatioMin?: never; id?: never; parcelNo?: never; plannedUse?: never; price?: never; status?: never; supervisionNo?: never; suppliedOn?: never; supplyMethod?: never; termYears?: never; }
  |  /** 约定交地日期. Agreed delivery of the land. */
  { actualDeliveryOn?: never; actualEndOn?: never; actualStartOn?: never; address?: never; agreedDeliveryOn: OrderDirection; agreedEndOn?: never; agreedStartOn?: never; area?: never; floorAreaRatioMax?: never; floorAreaRatioMin?: never; id?: never; parcelNo?: never; plannedUse?: never; price?: never; status?: never; supervisionNo?: never; suppliedOn?: never; supplyMethod?: never; termYears?: never; }
  |  /** 约定竣工日期. Agreed completion. */
  { actualDeliveryOn?: never; actualEndOn?: never; actualStartOn?: never; address?: never; agreedDeliveryOn?: never; agreedEndOn: OrderDirection; agreedStartOn?: never; area?: never; floorAreaRatioMax?: never; floorAreaRatioMin?: never; id?: never; parcelNo?: never; plannedUse?: never; price?: never; status?: never; supervisionNo?: never; suppliedOn?: never; supplyMethod?: never; termYears?: never; }
  |  /** 约定开工日期. Agreed start of construction. */
  { actualDeliveryOn?: never; actualEndOn?: never; actualStartOn?: never; address?: never; agreedDeliveryOn?: never; agreedEndOn?: never; agreedStartOn: OrderDirection; area?: never; floorAreaRatioMax?: never; floorAreaRatioMin?: never; id?: never; parcelNo?: never; plannedUse?: never; price?: never; status?: never; supervisionNo?: never; suppliedOn?: never; supplyMethod?: never; termYears?: never; }
  |  /** 地块面积. Area of the parcel. */
  { actualDeliveryOn?: never; actualEndOn?: never; actualStartOn?: never; address?: never; agreedDeliveryOn?: never; agreedEndOn?: never; agreedStartOn?: never; area: OrderDirection; floorAreaRatioMax?: never; floorAreaRatioMin?: never; id?: never; parcelNo?: never; plannedUse?: never; price?: never; status?: never; supervisionNo?: never; suppliedOn?: never; supplyMethod?: never; termYears?: never; }
  |  /** 容积率上限. Highest allowed floor area ratio. */
  { actualDeliveryOn?: never; actualEndOn?: never; actualStartOn?: never; address?: never; agreedDeliveryOn?: never; agreedEndOn?: never; agreedStartOn?: never; area?: never; floorAreaRatioMax: OrderDirection; floorAreaRatioMin?: never; id?: never; parcelNo?: never; plannedUse?: never; price?: never; status?: never; supervisionNo?: never; suppliedOn?: never; supplyMethod?: never; termYears?: never; }
  |  /** 容积率下限. Lowest allowed floor area ratio. */
  { actualDeliveryOn?: never; actualEndOn?: never; actualStartOn?: never; address?: never; agreedDeliveryOn?: never; agreedEndOn?: never; agreedStartOn?: never; area?: never; floorAreaRatioMax?: never; floorAreaRatioMin: OrderDirection; id?: never; parcelNo?: never; plannedUse?: never; price?: never; status?: never; supervisionNo?: never; suppliedOn?: never; supplyMethod?: never; termYears?: never; }
  |  /** 标识. By id, which is the order in which records were made. */
  { actualDeliveryOn?: never; actualEndOn?: never; actualStartOn?: never; address?: never; agreedDeliveryOn?: never; agreedEndOn?: never; agreedStartOn?: never; area?: never; floorAreaRatioMax?: never; floorAreaRatioMin?: never; id: OrderDirection; parcelNo?: never; plannedUse?: never; price?: never; status?: never; supervisionNo?: never; suppliedOn?: never; supplyMethod?: never; termYears?: never; }
  |  /** 地块编号. Local number of the parcel. */
  { actualDeliveryOn?: never; actualEndOn?: never; actualStartOn?: never; address?: never; agreedDeliveryOn?: never; agreedEndOn?: never; agreedStartOn?: never; area?: never; floorAreaRatioMax?: never; floorAreaRatioMin?: never; id?: never; parcelNo: OrderDirection; plannedUse?: never; price?: never; status?: never; supervisionNo?: never; suppliedOn?: never; supplyMethod?: never; termYears?: never; }
  |  /** 规划用途（代码表 parcel-use）. Planned use. Code list parcel-use. */
  { actualDeliveryOn?: never; actualEndOn?: never; actualStartOn?: never; address?: never; agreedDeliveryOn?: never; agreedEndOn?: never; agreedStartOn?: never; area?: never; floorAreaRatioMax?: never; floorAreaRatioMin?: never; id?: never; parcelNo?: never; plannedUse: OrderDirection; price?: never; status?: never; supervisionNo?: never; suppliedOn?: never; supplyMethod?: never; termYears?: never; }
  |  /** 成交价款（排序时先按币种）. Price of the land. Ordered by currency first. */
  { actualDeliveryOn?: never; actualEndOn?: never; actualStartOn?: never; address?: never; agreedDeliveryOn?: never; agreedEndOn?: never; agreedStartOn?: never; area?: never; floorAreaRatioMax?: never; floorAreaRatioMin?: never; id?: never; parcelNo?: never; plannedUse?: never; price: OrderDirection; status?: never; supervisionNo?: never; suppliedOn?: never; supplyMethod?: never; termYears?: never; }
  |  /** 地块状态（代码表 parcel-status）. State: planned, supplied, under construction, in use, idle, low-use, cleared. Code list parcel-status. */
  { actualDeliveryOn?: never; actualEndOn?: never; actualStartOn?: never; address?: never; agreedDeliveryOn?: never; agreedEndOn?: never; agreedStartOn?: never; area?: never; floorAreaRatioMax?: never; floorAreaRatioMin?: never; id?: never; parcelNo?: never; plannedUse?: never; price?: never; status: OrderDirection; supervisionNo?: never; suppliedOn?: never; supplyMethod?: never; termYears?: never; }
  |  /** 电子监管号. Land electronic supervision number of a supplied parcel, such as 1101002019B01585. */
  { actualDeliveryOn?: never; actualEndOn?: never; actualStartOn?: never; address?: never; agreedDeliveryOn?: never; agreedEndOn?: never; agreedStartOn?: never; area?: never; floorAreaRatioMax?: never; floorAreaRatioMin?: never; id?: never; parcelNo?: never; plannedUse?: never; price?: never; status?: never; supervisionNo: OrderDirection; suppliedOn?: never; supplyMethod?: never; termYears?: never; }
  |  /** 供应日期. Day of supply. */
  { actualDeliveryOn?: never; actualEndOn?: never; actualStartOn?: never; address?: never; agreedDeliveryOn?: never; agreedEndOn?: never; agreedStartOn?: never; area?: never; floorAreaRatioMax?: never; floorAreaRatioMin?: never; id?: never; parcelNo?: never; plannedUse?: never; price?: never; status?: never; supervisionNo?: never; suppliedOn: OrderDirection; supplyMethod?: never; termYears?: never; }
  |  /** 供地方式（代码表 supply-method）. How it was supplied: allocation, tender, auction, listing, agreement, lease. Code list supply-method. */
  { actualDeliveryOn?: never; actualEndOn?: never; actualStartOn?: never; address?: never; agreedDeliveryOn?: never; agreedEndOn?: never; agreedStartOn?: never; area?: never; floorAreaRatioMax?: never; floorAreaRatioMin?: never; id?: never; parcelNo?: never; plannedUse?: never; price?: never; status?: never; supervisionNo?: never; suppliedOn?: never; supplyMethod: OrderDirection; termYears?: never; }
  |  /** 使用年限. Term of the right of use, in years. */
  { actualDeliveryOn?: never; actualEndOn?: never; actualStartOn?: never; address?: never; agreedDeliveryOn?: never; agreedEndOn?: never; agreedStartOn?: never; area?: never; floorAreaRatioMax?: never; floorAreaRatioMin?: never; id?: never; parcelNo?: never; plannedUse?: never; price?: never; status?: never; supervisionNo?: never; suppliedOn?: never; supplyMethod?: never; termYears: OrderDirection; };

/** 地块筛选条件. Conditions on parcel records. They are ANDed; an empty object matches all. */
export type ParcelWhere = {
  /** 实际交地日期. Actual delivery of the land. */
  actualDeliveryOn?: InputMaybe<DateFilter>;
  /** 实际竣工日期. Actual completion. */
  actualEndOn?: InputMaybe<DateFilter>;
  /** 实际开工日期. Actual start of construction. */
  actualStartOn?: InputMaybe<DateFilter>;
  /** 位置. Where it lies, in words. */
  address?: InputMaybe<StringFilter>;
  /** 约定交地日期. Agreed delivery of the land. */
  agreedDeliveryOn?: InputMaybe<DateFilter>;
  /** 约定竣工日期. Agreed completion. */
  agreedEndOn?: InputMaybe<DateFilter>;
  /** 约定开工日期. Agreed start of construction. */
  agreedStartOn?: InputMaybe<DateFilter>;
  /** 且（全部成立）. All of these hold. */
  and?: InputMaybe<Array<ParcelWhere>>;
  /** 地块面积. Area of the parcel. */
  area?: InputMaybe<AreaFilter>;
  /** 边界. Boundary, as a GeoJSON Polygon or MultiPolygon in CGCS2000. */
  boundary?: InputMaybe<BoundaryFilter>;
  /** 所在区划. The division it lies in. */
  division?: InputMaybe<AdministrativeDivisionFilter>;
  /** 容积率上限. Highest allowed floor area ratio. */
  floorAreaRatioMax?: InputMaybe<DecimalFilter>;
  /** 容积率下限. Lowest allowed floor area ratio. */
  floorAreaRatioMin?: InputMaybe<DecimalFilter>;
  /** 标识. Condition on the global id. */
  id?: InputMaybe<IdFilter>;
  /** 位置. Where it stands. */
  location?: InputMaybe<LocationFilter>;
  /** 非（恰为其补集，空值也算在内）. This does not hold; the exact complement, records without a value included. */
  not?: InputMaybe<ParcelWhere>;
  /** 或（至少一项成立，空列表不匹配任何记录）. At least one of these holds; an empty list matches nothing. */
  or?: InputMaybe<Array<ParcelWhere>>;
  /** 地块编号. Local number of the parcel. */
  parcelNo?: InputMaybe<StringFilter>;
  /** 所在园区. The park it lies in. */
  park?: InputMaybe<ParkFilter>;
  /** 规划用途（代码表 parcel-use）. Planned use. Code list parcel-use. */
  plannedUse?: InputMaybe<CodeFilter>;
  /** 成交价款（排序时先按币种）. Price of the land. Ordered by currency first. */
  price?: InputMaybe<MoneyFilter>;
  /** 地块状态（代码表 parcel-status）. State: planned, supplied, under construction, in use, idle, low-use, cleared. Code list parcel-status. */
  status?: InputMaybe<CodeFilter>;
  /** 电子监管号. Land electronic supervision number of a supplied parcel, such as 1101002019B01585. */
  supervisionNo?: InputMaybe<StringFilter>;
  /** 供应日期. Day of supply. */
  suppliedOn?: InputMaybe<DateFilter>;
  /** 供地方式（代码表 supply-method）. How it was supplied: allocation, tender, auction, listing, agreement, lease. Code list supply-method. */
  supplyMethod?: InputMaybe<CodeFilter>;
  /** 使用年限. Term of the right of use, in years. */
  termYears?: InputMaybe<IntFilter>;
  /** 用地企业. Enterprises that use it. */
  uses?: InputMaybe<LandUseListFilter>;
};

/** 园区. A development zone or industrial park, or a part of one. */
export type Park = Node & {
  /** 人才公寓. Talent apartments in it. */
  apartments: TalentApartmentConnection;
  /** 核准面积. Approved area, the one for national comparisons. */
  approvedArea?: Maybe<Area>;
  /** 批准时间. When it was approved, usually a month. */
  approvedOn?: Maybe<Scalars['PartialDate']['output']>;
  /** 边界. Boundary, as a GeoJSON Polygon or MultiPolygon in CGCS2000. */
  boundary?: Maybe<Scalars['GeoJSON']['output']>;
  /** 建成面积. Built-up area. */
  builtArea?: Maybe<Area>;
  /** 目录代码. Code in the 2018 catalogue of development zones; not reliable as a key. */
  catalogueCode?: Maybe<Scalars['String']['output']>;
  /** 目录条目. Entries of the national catalogue that are about it. */
  catalogueEntries: DevelopmentZoneConnection;
  /** 主导产业链. Industry chains that it leads. */
  chains: ParkChainConnection;
  /** 园中园. Its parts. */
  children: ParkConnection;
  /** 园区代码. Code within the district. */
  code: Scalars['String']['output'];
  /** 所在区划. The division it lies in. */
  division?: Maybe<AdministrativeDivision>;
  /** 企业数. Number of enterprises that stand in the park itself; those of its parts are not among them. */
  enterpriseCount: Scalars['Int']['output'];
  /** 园区企业. Enterprises that stand in it. */
  enterprises: EnterpriseConnection;
  /** 标识. Global id, opaque. */
  id: Scalars['ID']['output'];
  /** 产业规划. Title of its industry plan; null while there is none. */
  industryPlan?: Maybe<Scalars['String']['output']>;
  /** 规划批准日期. Day on which the industry plan was approved; null while it is being drawn up. */
  industryPlanApprovedOn?: Maybe<Scalars['Date']['output']>;
  /** 主导产业. Leading industries, as the source words them. */
  leadingIndustries?: Maybe<Scalars['String']['output']>;
  /** 园区级别（代码表 park-level）. Level: national, provincial, city, district. Code list park-level. */
  level: CodeListItem;
  /** 位置. Where it stands. */
  location?: Maybe<Location>;
  /** 管辖面积. Administered area, usually larger than the approved one. */
  managedArea?: Maybe<Area>;
  /** 管理机构. Management body, as text. */
  managementBody?: Maybe<Scalars['String']['output']>;
  /** 主管部门. The department that manages it. */
  managementDepartment?: Maybe<Department>;
  /** 园区名称. Name. */
  name: Scalars['String']['output'];
  /** 地块. Its parcels. */
  parcels: ParcelConnection;
  /** 上级园区. The park it is part of. */
  parent?: Maybe<Park>;
  /** 项目数. Number of projects in the park itself; those of its parts are not among them. */
  projectCount: Scalars['Int']['output'];
  /** 园区项目. Projects in it. */
  projects: ProjectConnection;
  /** 数据来源. Rows of imported files that the record came from, with their file and import. */
  provenance: RecordOriginConnection;
  /** 园区类型（代码表 park-type）. Type, as the catalogue names it. Code list park-type. */
  type: CodeListItem;
};


/** 园区. A development zone or industrial park, or a part of one. */
export type ParkApartmentsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  offset?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<TalentApartmentOrderBy>>;
  where?: InputMaybe<TalentApartmentWhere>;
};


/** 园区. A development zone or industrial park, or a part of one. */
export type ParkCatalogueEntriesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  offset?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<DevelopmentZoneOrderBy>>;
  where?: InputMaybe<DevelopmentZoneWhere>;
};


/** 园区. A development zone or industrial park, or a part of one. */
export type ParkChainsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  offset?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<ParkChainOrderBy>>;
  where?: InputMaybe<ParkChainWhere>;
};


/** 园区. A development zone or industrial park, or a part of one. */
export type ParkChildrenArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  offset?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<ParkOrderBy>>;
  where?: InputMaybe<ParkWhere>;
};


/** 园区. A development zone or industrial park, or a part of one. */
export type ParkDivisionArgs = {
  on?: InputMaybe<Scalars['Date']['input']>;
};


/** 园区. A development zone or industrial park, or a part of one. */
export type ParkEnterprisesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  offset?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<EnterpriseOrderBy>>;
  where?: InputMaybe<EnterpriseWhere>;
};


/** 园区. A development zone or industrial park, or a part of one. */
export type ParkParcelsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  offset?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<ParcelOrderBy>>;
  where?: InputMaybe<ParcelWhere>;
};


/** 园区. A development zone or industrial park, or a part of one. */
export type ParkProjectsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  offset?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<ProjectOrderBy>>;
  where?: InputMaybe<ProjectWhere>;
};


/** 园区. A development zone or industrial park, or a part of one. */
export type ParkProvenanceArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  offset?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<RecordOriginOrderBy>>;
  where?: InputMaybe<RecordOriginWhere>;
};

/** 园区的标识. Names one park by its id or by a natural key. */
export type ParkBy =
  /** 园区代码. Code within the district. */
  { code: Scalars['String']['input']; id?: never; }
  |  /** 标识. Global id. */
  { code?: never; id: Scalars['ID']['input']; };

/** 园区主导产业链. An industry chain that a park leads. */
export type ParkChain = Node & {
  /** 产业链. The chain. */
  chain: IndustryChain;
  /** 标识. Global id, opaque. */
  id: Scalars['ID']['output'];
  /** 园区. The park. */
  park: Park;
  /** 数据来源. Rows of imported files that the record came from, with their file and import. */
  provenance: RecordOriginConnection;
  /** 位次. Rank among the park's leading chains, from 1. */
  rank: Scalars['Int']['output'];
};


/** 园区主导产业链. An industry chain that a park leads. */
export type ParkChainProvenanceArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  offset?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<RecordOriginOrderBy>>;
  where?: InputMaybe<RecordOriginWhere>;
};

/** 园区主导产业链的标识. Names one park chain by its id or by a natural key. */
export type ParkChainBy =
  /** 标识. Global id. */
  { id: Scalars['ID']['input']; parkChain?: never; }
  |  /** 园区＋产业链. The natural key of park, chain. */
  { id?: never; parkChain: ParkChainByParkChain; };

/** 园区＋产业链. The natural key of park, chain. */
export type ParkChainByParkChain = {
  /** 产业链. The chain. */
  chain: IndustryChainBy;
  /** 园区. The park. */
  park: ParkBy;
};

/** 园区主导产业链的分页列表. A page of a list of park chain records. */
export type ParkChainConnection = {
  /** 各条及其游标. The records of the page with their cursors. */
  edges: Array<ParkChainEdge>;
  /** 各条. The records of the page. */
  nodes: Array<ParkChain>;
  /** 分页信息. Where the page lies in the list. */
  pageInfo: PageInfo;
  /** 总数. Number of records on all pages; counted only when asked for. */
  totalCount: Scalars['Int']['output'];
};

/** 园区主导产业链列表中的一条及其游标. One park chain of a list, with its cursor. */
export type ParkChainEdge = {
  /** 游标. Opaque; pass it as `after` or `before` with the same ordering. */
  cursor: Scalars['String']['output'];
  /** 园区主导产业链. The park chain. */
  node: ParkChain;
};

/** 园区主导产业链关联条件. Condition on one related park chain. At least one of `is` and `isNull` is needed. */
export type ParkChainFilter = {
  /** 关联记录满足. There is a related park chain and it meets this. */
  is?: InputMaybe<ParkChainWhere>;
  /** 是否没有关联记录. Whether there is no related park chain. */
  isNull?: InputMaybe<Scalars['Boolean']['input']>;
};

/** 园区主导产业链列表条件. Condition on related park chain records. At least one of `some`, `none` and `every` is needed. */
export type ParkChainListFilter = {
  /** 每一条都满足（没有关联记录时也成立）. Every related record meets this; also true when there is none. */
  every?: InputMaybe<ParkChainWhere>;
  /** 没有一条满足. No related record meets this. */
  none?: InputMaybe<ParkChainWhere>;
  /** 至少一条满足. At least one related record meets this. */
  some?: InputMaybe<ParkChainWhere>;
};

/** 园区主导产业链排序项. One key to order park chain records by; later keys of the list decide between equals, and the id, the way of the last key, between what is still equal. */
export type ParkChainOrderBy =
  /** 标识. By id, which is the order in which records were made. */
  { id: OrderDirection; rank?: never; }
  |  /** 位次. Rank among the park's leading chains, from 1. */
  { id?: never; rank: OrderDirection; };

/** 园区主导产业链筛选条件. Conditions on park chain records. They are ANDed; an empty object matches all. */
export type ParkChainWhere = {
  /** 且（全部成立）. All of these hold. */
  and?: InputMaybe<Array<ParkChainWhere>>;
  /** 产业链. The chain. */
  chain?: InputMaybe<IndustryChainFilter>;
  /** 标识. Condition on the global id. */
  id?: InputMaybe<IdFilter>;
  /** 非（恰为其补集，空值也算在内）. This does not hold; the exact complement, records without a value included. */
  not?: InputMaybe<ParkChainWhere>;
  /** 或（至少一项成立，空列表不匹配任何记录）. At least one of these holds; an empty list matches nothing. */
  or?: InputMaybe<Array<ParkChainWhere>>;
  /** 园区. The park. */
  park?: InputMaybe<ParkFilter>;
  /** 位次. Rank among the park's leading chains, from 1. */
  rank?: InputMaybe<IntFilter>;
};

/** 园区的分页列表. A page of a list of park records. */
export type ParkConnection = {
  /** 各条及其游标. The records of the page with their cursors. */
  edges: Array<ParkEdge>;
  /** 各条. The records of the page. */
  nodes: Array<Park>;
  /** 分页信息. Where the page lies in the list. */
  pageInfo: PageInfo;
  /** 总数. Number of records on all pages; counted only when asked for. */
  totalCount: Scalars['Int']['output'];
};

/** 园区列表中的一条及其游标. One park of a list, with its cursor. */
export type ParkEdge = {
  /** 游标. Opaque; pass it as `after` or `before` with the same ordering. */
  cursor: Scalars['String']['output'];
  /** 园区. The park. */
  node: Park;
};

/** 园区关联条件. Condition on one related park. At least one of `is` and `isNull` is needed. */
export type ParkFilter = {
  /** 关联记录满足. There is a related park and it meets this. */
  is?: InputMaybe<ParkWhere>;
  /** 是否没有关联记录. Whether there is no related park. */
  isNull?: InputMaybe<Scalars['Boolean']['input']>;
};

/** 园区列表条件. Condition on related park records. At least one of `some`, `none` and `every` is needed. */
export type ParkListFilter = {
  /** 每一条都满足（没有关联记录时也成立）. Every related record meets this; also true when there is none. */
  every?: InputMaybe<ParkWhere>;
  /** 没有一条满足. No related record meets this. */
  none?: InputMaybe<ParkWhere>;
  /** 至少一条满足. At least one related record meets this. */
  some?: InputMaybe<ParkWhere>;
};

/** 园区排序项. One key to order park records by; later keys of the list decide between equals, and the id, the way of the last key, between what is still equal. */
export type ParkOrderBy =
  /** 核准面积. Approved area, the one for national comparisons. */
  { approvedArea: OrderDirection; approvedOn?: never; builtArea?: never; catalogueCode?: never; code?: never; enterpriseCount?: never; id?: never; industryPlan?: never; industryPlanApprovedOn?: never; leadingIndustries?: never; level?: never; managedArea?: never; managementBody?: never; name?: never; projectCount?: never; type?: never; }
  |  /** 批准时间. When it was approved, usually a month. */
  { approvedArea?: never; approvedOn: OrderDirection; builtArea?: never; catalogueCode?: never; code?: never; enterpriseCount?: never; id?: never; industryPlan?: never; industryPlanApprovedOn?: never; leadingIndustries?: never; level?: never; managedArea?: never; managementBody?: never; name?: never; projectCount?: never; type?: never; }
  |  /** 建成面积. Built-up area. */
  { approvedArea?: never; approvedOn?: never; builtArea: OrderDirection; catalogueCode?: never; code?: never; enterpriseCount?: never; id?: never; industryPlan?: never; industryPlanApprovedOn?: never; leadingIndustries?: never; level?: never; managedArea?: never; managementBody?: never; name?: never; projectCount?: never; type?: never; }
  |  /** 目录代码. Code in the 2018 catalogue of development zones; not reliable as a key. */
  { approvedArea?: never; approvedOn?: never; builtArea?: never; catalogueCode: OrderDirection; code?: never; enterpriseCount?: never; id?: never; industryPlan?: never; industryPlanApprovedOn?: never; leadingIndustries?: never; level?: never; managedArea?: never; managementBody?: never; name?: never; projectCount?: never; type?: never; }
  |  /** 园区代码. Code within the district. */
  { approvedArea?: never; approvedOn?: never; builtArea?: never; catalogueCode?: never; code: OrderDirection; enterpriseCount?: never; id?: never; industryPlan?: never; industryPlanApprovedOn?: never; leadingIndustries?: never; level?: never; managedArea?: never; managementBody?: never; name?: never; projectCount?: never; type?: never; }
  |  /** 企业数. Number of enterprises that stand in the park itself; those of its parts are not among them. */
  { approvedArea?: never; approvedOn?: never; builtArea?: never; catalogueCode?: never; code?: never; enterpriseCount: OrderDirection; id?: never; industryPlan?: never; industryPlanApprovedOn?: never; leadingIndustries?: never; level?: never; managedArea?: never; managementBody?: never; name?: never; projectCount?: never; type?: never; }
  |  /** 标识. By id, which is the order in which records were made. */
  { approvedArea?: never; approvedOn?: never; builtArea?: never; catalogueCode?: never; code?: never; enterpriseCount?: never; id: OrderDirection; industryPlan?: never; industryPlanApprovedOn?: never; leadingIndustries?: never; level?: never; managedArea?: never; managementBody?: never; name?: never; projectCount?: never; type?: never; }
  |  /** 产业规划. Title of its industry plan; null while there is none. */
  { approvedArea?: never; approvedOn?: never; builtArea?: never; catalogueCode?: never; code?: never; enterpriseCount?: never; id?: never; industryPlan: OrderDirection; industryPlanApprovedOn?: never; leadingIndustries?: never; level?: never; managedArea?: never; managementBody?: never; name?: never; projectCount?: never; type?: never; }
  |  /** 规划批准日期. Day on which the industry plan was approved; null while it is being drawn up. */
  { approvedArea?: never; approvedOn?: never; builtArea?: never; catalogueCode?: never; code?: never; enterpriseCount?: never; id?: never; industryPlan?: never; industryPlanApprovedOn: OrderDirection; leadingIndustries?: never; level?: never; managedArea?: never; managementBody?: never; name?: never; projectCount?: never; type?: never; }
  |  /** 主导产业. Leading industries, as the source words them. */
  { approvedArea?: never; approvedOn?: never; builtArea?: never; catalogueCode?: never; code?: never; enterpriseCount?: never; id?: never; industryPlan?: never; industryPlanApprovedOn?: never; leadingIndustries: OrderDirection; level?: never; managedArea?: never; managementBody?: never; name?: never; projectCount?: never; type?: never; }
  |  /** 园区级别（代码表 park-level）. Level: national, provincial, city, district. Code list park-level. */
  { approvedArea?: never; approvedOn?: never; builtArea?: never; catalogueCode?: never; code?: never; enterpriseCount?: never; id?: never; industryPlan?: never; industryPlanApprovedOn?: never; leadingIndustries?: never; level: OrderDirection; managedArea?: never; managementBody?: never; name?: never; projectCount?: never; type?: never; }
  |  /** 管辖面积. Administered area, usually larger than the approved one. */
  { approvedArea?: never; approvedOn?: never; builtArea?: never; catalogueCode?: never; code?: never; enterpriseCount?: never; id?: never; industryPlan?: never; industryPlanApprovedOn?: never; leadingIndustries?: never; level?: never; managedArea: OrderDirection; managementBody?: never; name?: never; projectCount?: never; type?: never; }
  |  /** 管理机构. Management body, as text. */
  { approvedArea?: never; approvedOn?: never; builtArea?: never; catalogueCode?: never; code?: never; enterpriseCount?: never; id?: never; industryPlan?: never; industryPlanApprovedOn?: never; leadingIndustries?: never; level?: never; managedArea?: never; managementBody: OrderDirection; name?: never; projectCount?: never; type?: never; }
  |  /** 园区名称. Name. */
  { approvedArea?: never; approvedOn?: never; builtArea?: never; catalogueCode?: never; code?: never; enterpriseCount?: never; id?: never; industryPlan?: never; industryPlanApprovedOn?: never; leadingIndustries?: never; level?: never; managedArea?: never; managementBody?: never; name: OrderDirection; projectCount?: never; type?: never; }
  |  /** 项目数. Number of projects in the park itself; those of its parts are not among them. */
  { approvedArea?: never; approvedOn?: never; builtArea?: never; catalogueCode?: never; code?: never; enterpriseCount?: never; id?: never; industryPlan?: never; industryPlanApprovedOn?: never; leadingIndustries?: never; level?: never; managedArea?: never; managementBody?: never; name?: never; projectCount: OrderDirection; type?: never; }
  |  /** 园区类型（代码表 park-type）. Type, as the catalogue names it. Code list park-type. */
  { approvedArea?: never; approvedOn?: never; builtArea?: never; catalogueCode?: never; code?: never; enterpriseCount?: never; id?: never; industryPlan?: never; industryPlanApprovedOn?: never; leadingIndustries?: never; level?: never; managedArea?: never; managementBody?: never; name?: never; projectCount?: never; type: OrderDirection; };

/** 园区筛选条件. Conditions on park records. They are ANDed; an empty object matches all. */
export type ParkWhere = {
  /** 且（全部成立）. All of these hold. */
  and?: InputMaybe<Array<ParkWhere>>;
  /** 人才公寓. Talent apartments in it. */
  apartments?: InputMaybe<TalentApartmentListFilter>;
  /** 核准面积. Approved area, the one for national comparisons. */
  approvedArea?: InputMaybe<AreaFilter>;
  /** 批准时间. When it was approved, usually a month. */
  approvedOn?: InputMaybe<PartialDateFilter>;
  /** 边界. Boundary, as a GeoJSON Polygon or MultiPolygon in CGCS2000. */
  boundary?: InputMaybe<BoundaryFilter>;
  /** 建成面积. Built-up area. */
  builtArea?: InputMaybe<AreaFilter>;
  /** 目录代码. Code in the 2018 catalogue of development zones; not reliable as a key. */
  catalogueCode?: InputMaybe<StringFilter>;
  /** 目录条目. Entries of the national catalogue that are about it. */
  catalogueEntries?: InputMaybe<DevelopmentZoneListFilter>;
  /** 主导产业链. Industry chains that it leads. */
  chains?: InputMaybe<ParkChainListFilter>;
  /** 园中园. Its parts. */
  children?: InputMaybe<ParkListFilter>;
  /** 园区代码. Code within the district. */
  code?: InputMaybe<StringFilter>;
  /** 所在区划. The division it lies in. */
  division?: InputMaybe<AdministrativeDivisionFilter>;
  /** 企业数. Number of enterprises that stand in the park itself; those of its parts are not among them. */
  enterpriseCount?: InputMaybe<IntFilter>;
  /** 园区企业. Enterprises that stand in it. */
  enterprises?: InputMaybe<EnterpriseListFilter>;
  /** 标识. Condition on the global id. */
  id?: InputMaybe<IdFilter>;
  /** 产业规划. Title of its industry plan; null while there is none. */
  industryPlan?: InputMaybe<StringFilter>;
  /** 规划批准日期. Day on which the industry plan was approved; null while it is being drawn up. */
  industryPlanApprovedOn?: InputMaybe<DateFilter>;
  /** 主导产业. Leading industries, as the source words them. */
  leadingIndustries?: InputMaybe<StringFilter>;
  /** 园区级别（代码表 park-level）. Level: national, provincial, city, district. Code list park-level. */
  level?: InputMaybe<CodeFilter>;
  /** 位置. Where it stands. */
  location?: InputMaybe<LocationFilter>;
  /** 管辖面积. Administered area, usually larger than the approved one. */
  managedArea?: InputMaybe<AreaFilter>;
  /** 管理机构. Management body, as text. */
  managementBody?: InputMaybe<StringFilter>;
  /** 主管部门. The department that manages it. */
  managementDepartment?: InputMaybe<DepartmentFilter>;
  /** 园区名称. Name. */
  name?: InputMaybe<StringFilter>;
  /** 非（恰为其补集，空值也算在内）. This does not hold; the exact complement, records without a value included. */
  not?: InputMaybe<ParkWhere>;
  /** 或（至少一项成立，空列表不匹配任何记录）. At least one of these holds; an empty list matches nothing. */
  or?: InputMaybe<Array<ParkWhere>>;
  /** 地块. Its parcels. */
  parcels?: InputMaybe<ParcelListFilter>;
  /** 上级园区. The park it is part of. */
  parent?: InputMaybe<ParkFilter>;
  /** 项目数. Number of projects in the park itself; those of its parts are not among them. */
  projectCount?: InputMaybe<IntFilter>;
  /** 园区项目. Projects in it. */
  projects?: InputMaybe<ProjectListFilter>;
  /** 园区类型（代码表 park-type）. Type, as the catalogue names it. Code list park-type. */
  type?: InputMaybe<CodeFilter>;
};

/** 日期条件. Condition on a date by its first day: "1992" is 1 January 1992. Its operators are ANDed; at least one is needed. */
export type PartialDateFilter = {
  /** 等于. Equals this value. */
  eq?: InputMaybe<Scalars['PartialDate']['input']>;
  /** 大于. Is greater than, or after, this value. */
  gt?: InputMaybe<Scalars['PartialDate']['input']>;
  /** 大于等于. Is at least, or not before, this value. */
  gte?: InputMaybe<Scalars['PartialDate']['input']>;
  /** 属于（最多 1000 个值）. Equals one of these values, at most 1,000. */
  in?: InputMaybe<Array<Scalars['PartialDate']['input']>>;
  /** 是否为空. Whether there is no value. */
  isNull?: InputMaybe<Scalars['Boolean']['input']>;
  /** 小于. Is less than, or before, this value. */
  lt?: InputMaybe<Scalars['PartialDate']['input']>;
  /** 小于等于. Is at most, or not after, this value. */
  lte?: InputMaybe<Scalars['PartialDate']['input']>;
};

/** 产品. A product or service, by its name. */
export type Product = Node & {
  /** 产品大类. What it is a kind of. */
  classes: ProductSubclassConnection;
  /** 生产企业. Enterprises that make or sell it. */
  enterprises: EnterpriseProductConnection;
  /** 标识. Global id, opaque. */
  id: Scalars['ID']['output'];
  /** 用料. What goes into it. */
  inflows: ProductFlowConnection;
  /** 产品名称. Name; mined from texts in some sources, so it may be a phrase. */
  name: Scalars['String']['output'];
  /** 用于. What it goes into. */
  outflows: ProductFlowConnection;
  /** 数据来源. Rows of imported files that the record came from, with their file and import. */
  provenance: RecordOriginConnection;
  /** 产品小类. Kinds of it. */
  subclasses: ProductSubclassConnection;
};


/** 产品. A product or service, by its name. */
export type ProductClassesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  offset?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<ProductSubclassOrderBy>>;
  where?: InputMaybe<ProductSubclassWhere>;
};


/** 产品. A product or service, by its name. */
export type ProductEnterprisesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  offset?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<EnterpriseProductOrderBy>>;
  where?: InputMaybe<EnterpriseProductWhere>;
};


/** 产品. A product or service, by its name. */
export type ProductInflowsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  offset?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<ProductFlowOrderBy>>;
  where?: InputMaybe<ProductFlowWhere>;
};


/** 产品. A product or service, by its name. */
export type ProductOutflowsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  offset?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<ProductFlowOrderBy>>;
  where?: InputMaybe<ProductFlowWhere>;
};


/** 产品. A product or service, by its name. */
export type ProductProvenanceArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  offset?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<RecordOriginOrderBy>>;
  where?: InputMaybe<RecordOriginWhere>;
};


/** 产品. A product or service, by its name. */
export type ProductSubclassesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  offset?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<ProductSubclassOrderBy>>;
  where?: InputMaybe<ProductSubclassWhere>;
};

/** 产品的标识. Names one product by its id or by a natural key. */
export type ProductBy =
  /** 标识. Global id. */
  { id: Scalars['ID']['input']; name?: never; }
  |  /** 产品名称. Name; mined from texts in some sources, so it may be a phrase. */
  { id?: never; name: Scalars['String']['input']; };

/** 产品的分页列表. A page of a list of product records. */
export type ProductConnection = {
  /** 各条及其游标. The records of the page with their cursors. */
  edges: Array<ProductEdge>;
  /** 各条. The records of the page. */
  nodes: Array<Product>;
  /** 分页信息. Where the page lies in the list. */
  pageInfo: PageInfo;
  /** 总数. Number of records on all pages; counted only when asked for. */
  totalCount: Scalars['Int']['output'];
};

/** 产品列表中的一条及其游标. One product of a list, with its cursor. */
export type ProductEdge = {
  /** 游标. Opaque; pass it as `after` or `before` with the same ordering. */
  cursor: Scalars['String']['output'];
  /** 产品. The product. */
  node: Product;
};

/** 产品关联条件. Condition on one related product. At least one of `is` and `isNull` is needed. */
export type ProductFilter = {
  /** 关联记录满足. There is a related product and it meets this. */
  is?: InputMaybe<ProductWhere>;
  /** 是否没有关联记录. Whether there is no related product. */
  isNull?: InputMaybe<Scalars['Boolean']['input']>;
};

/** 产品流向. A product that goes into another: goods run from the one to the other, whichever way the source words it. Cycles exist. */
export type ProductFlow = Node & {
  /** 供方产品. What is supplied. */
  from: Product;
  /** 标识. Global id, opaque. */
  id: Scalars['ID']['output'];
  /** 数据来源. Rows of imported files that the record came from, with their file and import. */
  provenance: RecordOriginConnection;
  /** 互为上游. Whether the two products also flow the other way. */
  reciprocal: Scalars['Boolean']['output'];
  /** 自环. Whether the product goes into itself, as sources state of some. */
  selfLoop: Scalars['Boolean']['output'];
  /** 原始关系（代码表 product-relation）. How the source words the relation; both ways of a pair may be stated. Code list product-relation. */
  stated: CodeListItem;
  /** 需方产品. What it goes into. */
  to: Product;
};


/** 产品流向. A product that goes into another: goods run from the one to the other, whichever way the source words it. Cycles exist. */
export type ProductFlowProvenanceArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  offset?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<RecordOriginOrderBy>>;
  where?: InputMaybe<RecordOriginWhere>;
};

/** 产品流向的标识. Names one product flow by its id or by a natural key. */
export type ProductFlowBy =
  /** 供方产品＋需方产品＋原始关系. The natural key of from, to, stated. */
  { fromToStated: ProductFlowByFromToStated; id?: never; }
  |  /** 标识. Global id. */
  { fromToStated?: never; id: Scalars['ID']['input']; };

/** 供方产品＋需方产品＋原始关系. The natural key of from, to, stated. */
export type ProductFlowByFromToStated = {
  /** 供方产品. What is supplied. */
  from: ProductBy;
  /** 原始关系. How the source words the relation; both ways of a pair may be stated. */
  stated: Scalars['String']['input'];
  /** 需方产品. What it goes into. */
  to: ProductBy;
};

/** 产品流向的分页列表. A page of a list of product flow records. */
export type ProductFlowConnection = {
  /** 各条及其游标. The records of the page with their cursors. */
  edges: Array<ProductFlowEdge>;
  /** 各条. The records of the page. */
  nodes: Array<ProductFlow>;
  /** 分页信息. Where the page lies in the list. */
  pageInfo: PageInfo;
  /** 总数. Number of records on all pages; counted only when asked for. */
  totalCount: Scalars['Int']['output'];
};

/** 产品流向列表中的一条及其游标. One product flow of a list, with its cursor. */
export type ProductFlowEdge = {
  /** 游标. Opaque; pass it as `after` or `before` with the same ordering. */
  cursor: Scalars['String']['output'];
  /** 产品流向. The product flow. */
  node: ProductFlow;
};

/** 产品流向关联条件. Condition on one related product flow. At least one of `is` and `isNull` is needed. */
export type ProductFlowFilter = {
  /** 关联记录满足. There is a related product flow and it meets this. */
  is?: InputMaybe<ProductFlowWhere>;
  /** 是否没有关联记录. Whether there is no related product flow. */
  isNull?: InputMaybe<Scalars['Boolean']['input']>;
};

/** 产品流向列表条件. Condition on related product flow records. At least one of `some`, `none` and `every` is needed. */
export type ProductFlowListFilter = {
  /** 每一条都满足（没有关联记录时也成立）. Every related record meets this; also true when there is none. */
  every?: InputMaybe<ProductFlowWhere>;
  /** 没有一条满足. No related record meets this. */
  none?: InputMaybe<ProductFlowWhere>;
  /** 至少一条满足. At least one related record meets this. */
  some?: InputMaybe<ProductFlowWhere>;
};

/** 产品流向排序项. One key to order product flow records by; later keys of the list decide between equals, and the id, the way of the last key, between what is still equal. */
export type ProductFlowOrderBy =
  /** 标识. By id, which is the order in which records were made. */
  { id: OrderDirection; selfLoop?: never; stated?: never; }
  |  /** 自环. Whether the product goes into itself, as sources state of some. */
  { id?: never; selfLoop: OrderDirection; stated?: never; }
  |  /** 原始关系（代码表 product-relation）. How the source words the relation; both ways of a pair may be stated. Code list product-relation. */
  { id?: never; selfLoop?: never; stated: OrderDirection; };

/** 产品流向筛选条件. Conditions on product flow records. They are ANDed; an empty object matches all. */
export type ProductFlowWhere = {
  /** 且（全部成立）. All of these hold. */
  and?: InputMaybe<Array<ProductFlowWhere>>;
  /** 供方产品. What is supplied. */
  from?: InputMaybe<ProductFilter>;
  /** 标识. Condition on the global id. */
  id?: InputMaybe<IdFilter>;
  /** 非（恰为其补集，空值也算在内）. This does not hold; the exact complement, records without a value included. */
  not?: InputMaybe<ProductFlowWhere>;
  /** 或（至少一项成立，空列表不匹配任何记录）. At least one of these holds; an empty list matches nothing. */
  or?: InputMaybe<Array<ProductFlowWhere>>;
  /** 互为上游. Whether the two products also flow the other way. */
  reciprocal?: InputMaybe<BooleanFilter>;
  /** 自环. Whether the product goes into itself, as sources state of some. */
  selfLoop?: InputMaybe<BooleanFilter>;
  /** 原始关系（代码表 product-relation）. How the source words the relation; both ways of a pair may be stated. Code list product-relation. */
  stated?: InputMaybe<CodeFilter>;
  /** 需方产品. What it goes into. */
  to?: InputMaybe<ProductFilter>;
};

/** 产品列表条件. Condition on related product records. At least one of `some`, `none` and `every` is needed. */
export type ProductListFilter = {
  /** 每一条都满足（没有关联记录时也成立）. Every related record meets this; also true when there is none. */
  every?: InputMaybe<ProductWhere>;
  /** 没有一条满足. No related record meets this. */
  none?: InputMaybe<ProductWhere>;
  /** 至少一条满足. At least one related record meets this. */
  some?: InputMaybe<ProductWhere>;
};

/** 产品排序项. One key to order product records by; later keys of the list decide between equals, and the id, the way of the last key, between what is still equal. */
export type ProductOrderBy =
  /** 标识. By id, which is the order in which records were made. */
  { id: OrderDirection; name?: never; }
  |  /** 产品名称. Name; mined from texts in some sources, so it may be a phrase. */
  { id?: never; name: OrderDirection; };

/** 产品小类. A product that is a kind of another: taxonomy, never supply. */
export type ProductSubclass = Node & {
  /** 小类. The kind of it. */
  child: Product;
  /** 标识. Global id, opaque. */
  id: Scalars['ID']['output'];
  /** 大类. The wider product. */
  parent: Product;
  /** 数据来源. Rows of imported files that the record came from, with their file and import. */
  provenance: RecordOriginConnection;
};


/** 产品小类. A product that is a kind of another: taxonomy, never supply. */
export type ProductSubclassProvenanceArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  offset?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<RecordOriginOrderBy>>;
  where?: InputMaybe<RecordOriginWhere>;
};

/** 产品小类的标识. Names one product subclass by its id or by a natural key. */
export type ProductSubclassBy =
  /** 标识. Global id. */
  { id: Scalars['ID']['input']; parentChild?: never; }
  |  /** 大类＋小类. The natural key of parent, child. */
  { id?: never; parentChild: ProductSubclassByParentChild; };

/** 大类＋小类. The natural key of parent, child. */
export type ProductSubclassByParentChild = {
  /** 小类. The kind of it. */
  child: ProductBy;
  /** 大类. The wider product. */
  parent: ProductBy;
};

/** 产品小类的分页列表. A page of a list of product subclass records. */
export type ProductSubclassConnection = {
  /** 各条及其游标. The records of the page with their cursors. */
  edges: Array<ProductSubclassEdge>;
  /** 各条. The records of the page. */
  nodes: Array<ProductSubclass>;
  /** 分页信息. Where the page lies in the list. */
  pageInfo: PageInfo;
  /** 总数. Number of records on all pages; counted only when asked for. */
  totalCount: Scalars['Int']['output'];
};

/** 产品小类列表中的一条及其游标. One product subclass of a list, with its cursor. */
export type ProductSubclassEdge = {
  /** 游标. Opaque; pass it as `after` or `before` with the same ordering. */
  cursor: Scalars['String']['output'];
  /** 产品小类. The product subclass. */
  node: ProductSubclass;
};

/** 产品小类关联条件. Condition on one related product subclass. At least one of `is` and `isNull` is needed. */
export type ProductSubclassFilter = {
  /** 关联记录满足. There is a related product subclass and it meets this. */
  is?: InputMaybe<ProductSubclassWhere>;
  /** 是否没有关联记录. Whether there is no related product subclass. */
  isNull?: InputMaybe<Scalars['Boolean']['input']>;
};

/** 产品小类列表条件. Condition on related product subclass records. At least one of `some`, `none` and `every` is needed. */
export type ProductSubclassListFilter = {
  /** 每一条都满足（没有关联记录时也成立）. Every related record meets this; also true when there is none. */
  every?: InputMaybe<ProductSubclassWhere>;
  /** 没有一条满足. No related record meets this. */
  none?: InputMaybe<ProductSubclassWhere>;
  /** 至少一条满足. At least one related record meets this. */
  some?: InputMaybe<ProductSubclassWhere>;
};

/** 产品小类排序项. One key to order product subclass records by; later keys of the list decide between equals, and the id, the way of the last key, between what is still equal. */
export type ProductSubclassOrderBy =
  /** 标识. By id, which is the order in which records were made. */
  { id: OrderDirection; };

/** 产品小类筛选条件. Conditions on product subclass records. They are ANDed; an empty object matches all. */
export type ProductSubclassWhere = {
  /** 且（全部成立）. All of these hold. */
  and?: InputMaybe<Array<ProductSubclassWhere>>;
  /** 小类. The kind of it. */
  child?: InputMaybe<ProductFilter>;
  /** 标识. Condition on the global id. */
  id?: InputMaybe<IdFilter>;
  /** 非（恰为其补集，空值也算在内）. This does not hold; the exact complement, records without a value included. */
  not?: InputMaybe<ProductSubclassWhere>;
  /** 或（至少一项成立，空列表不匹配任何记录）. At least one of these holds; an empty list matches nothing. */
  or?: InputMaybe<Array<ProductSubclassWhere>>;
  /** 大类. The wider product. */
  parent?: InputMaybe<ProductFilter>;
};

/** 产品筛选条件. Conditions on product records. They are ANDed; an empty object matches all. */
export type ProductWhere = {
  /** 且（全部成立）. All of these hold. */
  and?: InputMaybe<Array<ProductWhere>>;
  /** 产品大类. What it is a kind of. */
  classes?: InputMaybe<ProductSubclassListFilter>;
  /** 生产企业. Enterprises that make or sell it. */
  enterprises?: InputMaybe<EnterpriseProductListFilter>;
  /** 标识. Condition on the global id. */
  id?: InputMaybe<IdFilter>;
  /** 用料. What goes into it. */
  inflows?: InputMaybe<ProductFlowListFilter>;
  /** 产品名称. Name; mined from texts in some sources, so it may be a phrase. */
  name?: InputMaybe<StringFilter>;
  /** 非（恰为其补集，空值也算在内）. This does not hold; the exact complement, records without a value included. */
  not?: InputMaybe<ProductWhere>;
  /** 或（至少一项成立，空列表不匹配任何记录）. At least one of these holds; an empty list matches nothing. */
  or?: InputMaybe<Array<ProductWhere>>;
  /** 用于. What it goes into. */
  outflows?: InputMaybe<ProductFlowListFilter>;
  /** 产品小类. Kinds of it. */
  subclasses?: InputMaybe<ProductSubclassListFilter>;
};

/** 项目. An investment or construction project of the district. */
export type Project = Node & {
  /** 建设地点. Where it is built, in words. */
  address?: Maybe<Scalars['String']['output']>;
  /** 所属产业链. The chains it belongs to. */
  chains: ProjectChainConnection;
  /** 投资项目统一代码. Investment project code, of either generation; null for projects without one. */
  code?: Maybe<Scalars['String']['output']>;
  /** 竣工时间. Completion, planned or actual, often a year only. */
  completedOn?: Maybe<Scalars['PartialDate']['output']>;
  /** 建设内容及规模. What is built, and its scale. */
  content?: Maybe<Scalars['String']['output']>;
  /** 牵头部门. The lead department, as the latest list names it. */
  department?: Maybe<Department>;
  /** 所在区划. The division it lies in. */
  division?: Maybe<AdministrativeDivision>;
  /** 标识. Global id, opaque. */
  id: Scalars['ID']['output'];
  /** 项目类型（代码表 project-kind）. Type of project. Code list project-kind. */
  kind: CodeListItem;
  /** 入选名单. The yearly lists it is on. */
  listEntries: ProjectListEntryConnection;
  /** 项目编号. Local number, for projects without an investment project code. */
  localNo?: Maybe<Scalars['String']['output']>;
  /** 位置. Where it stands. */
  location?: Maybe<Location>;
  /** 项目名称. Name. */
  name: Scalars['String']['output'];
  /** 备注. Remarks. */
  note?: Maybe<Scalars['String']['output']>;
  /** 所在园区. The park it stands in. */
  park?: Maybe<Park>;
  /** 项目阶段（代码表 project-phase）. Phase it has reached. Code list project-phase. */
  phase: CodeListItem;
  /** 数据来源. Rows of imported files that the record came from, with their file and import. */
  provenance: RecordOriginConnection;
  /** 记录方式. Whether the record mirrors its source or is kept here. */
  recordMode: RecordMode;
  /** 责任分工. Who answers for it, and since when. */
  responsibilities: ProjectResponsibilityConnection;
  /** 责任单位. Responsible unit, as the list words it. */
  responsibleUnit?: Maybe<Scalars['String']['output']>;
  /** 开工时间. Start of construction, often a year or month only. */
  startedOn?: Maybe<Scalars['PartialDate']['output']>;
  /** 总投资（基本单位：元）. Total planned investment. Base unit: yuan. */
  totalInvestment: Figure;
};


/** 项目. An investment or construction project of the district. */
export type ProjectChainsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  offset?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<ProjectChainOrderBy>>;
  where?: InputMaybe<ProjectChainWhere>;
};


/** 项目. An investment or construction project of the district. */
export type ProjectDivisionArgs = {
  on?: InputMaybe<Scalars['Date']['input']>;
};


/** 项目. An investment or construction project of the district. */
export type ProjectListEntriesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  offset?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<ProjectListEntryOrderBy>>;
  where?: InputMaybe<ProjectListEntryWhere>;
};


/** 项目. An investment or construction project of the district. */
export type ProjectProvenanceArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  offset?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<RecordOriginOrderBy>>;
  where?: InputMaybe<RecordOriginWhere>;
};


/** 项目. An investment or construction project of the district. */
export type ProjectResponsibilitiesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  offset?: InputMaybe<Scalars['Int']['input']>;
  on?: InputMaybe<Scalars['Date']['input']>;
  orderBy?: InputMaybe<Array<ProjectResponsibilityOrderBy>>;
  where?: InputMaybe<ProjectResponsibilityWhere>;
};

/** 项目的标识. Names one project by its id or by a natural key. */
export type ProjectBy =
  /** 投资项目统一代码. Investment project code, of either generation; null for projects without one. */
  { code: Scalars['String']['input']; id?: never; localNo?: never; }
  |  /** 标识. Global id. */
  { code?: never; id: Scalars['ID']['input']; localNo?: never; }
  |  /** 项目编号. Local number, for projects without an investment project code. */
  { code?: never; id?: never; localNo: Scalars['String']['input']; };

/** 项目产业链. An industry chain that a project belongs to. */
export type ProjectChain = Node & {
  /** 产业链. The chain. */
  chain: IndustryChain;
  /** 标识. Global id, opaque. */
  id: Scalars['ID']['output'];
  /** 项目. The project. */
  project: Project;
  /** 数据来源. Rows of imported files that the record came from, with their file and import. */
  provenance: RecordOriginConnection;
};


/** 项目产业链. An industry chain that a project belongs to. */
export type ProjectChainProvenanceArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  offset?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<RecordOriginOrderBy>>;
  where?: InputMaybe<RecordOriginWhere>;
};

/** 项目产业链的标识. Names one project chain by its id or by a natural key. */
export type ProjectChainBy =
  /** 标识. Global id. */
  { id: Scalars['ID']['input']; projectChain?: never; }
  |  /** 项目＋产业链. The natural key of project, chain. */
  { id?: never; projectChain: ProjectChainByProjectChain; };

/** 项目＋产业链. The natural key of project, chain. */
export type ProjectChainByProjectChain = {
  /** 产业链. The chain. */
  chain: IndustryChainBy;
  /** 项目. The project. */
  project: ProjectBy;
};

/** 项目产业链的分页列表. A page of a list of project chain records. */
export type ProjectChainConnection = {
  /** 各条及其游标. The records of the page with their cursors. */
  edges: Array<ProjectChainEdge>;
  /** 各条. The records of the page. */
  nodes: Array<ProjectChain>;
  /** 分页信息. Where the page lies in the list. */
  pageInfo: PageInfo;
  /** 总数. Number of records on all pages; counted only when asked for. */
  totalCount: Scalars['Int']['output'];
};

/** 项目产业链列表中的一条及其游标. One project chain of a list, with its cursor. */
export type ProjectChainEdge = {
  /** 游标. Opaque; pass it as `after` or `before` with the same ordering. */
  cursor: Scalars['String']['output'];
  /** 项目产业链. The project chain. */
  node: ProjectChain;
};

/** 项目产业链关联条件. Condition on one related project chain. At least one of `is` and `isNull` is needed. */
export type ProjectChainFilter = {
  /** 关联记录满足. There is a related project chain and it meets this. */
  is?: InputMaybe<ProjectChainWhere>;
  /** 是否没有关联记录. Whether there is no related project chain. */
  isNull?: InputMaybe<Scalars['Boolean']['input']>;
};

/** 项目产业链列表条件. Condition on related project chain records. At least one of `some`, `none` and `every` is needed. */
export type ProjectChainListFilter = {
  /** 每一条都满足（没有关联记录时也成立）. Every related record meets this; also true when there is none. */
  every?: InputMaybe<ProjectChainWhere>;
  /** 没有一条满足. No related record meets this. */
  none?: InputMaybe<ProjectChainWhere>;
  /** 至少一条满足. At least one related record meets this. */
  some?: InputMaybe<ProjectChainWhere>;
};

/** 项目产业链排序项. One key to order project chain records by; later keys of the list decide between equals, and the id, the way of the last key, between what is still equal. */
export type ProjectChainOrderBy =
  /** 标识. By id, which is the order in which records were made. */
  { id: OrderDirection; };

/** 项目产业链筛选条件. Conditions on project chain records. They are ANDed; an empty object matches all. */
export type ProjectChainWhere = {
  /** 且（全部成立）. All of these hold. */
  and?: InputMaybe<Array<ProjectChainWhere>>;
  /** 产业链. The chain. */
  chain?: InputMaybe<IndustryChainFilter>;
  /** 标识. Condition on the global id. */
  id?: InputMaybe<IdFilter>;
  /** 非（恰为其补集，空值也算在内）. This does not hold; the exact complement, records without a value included. */
  not?: InputMaybe<ProjectChainWhere>;
  /** 或（至少一项成立，空列表不匹配任何记录）. At least one of these holds; an empty list matches nothing. */
  or?: InputMaybe<Array<ProjectChainWhere>>;
  /** 项目. The project. */
  project?: InputMaybe<ProjectFilter>;
};

/** 项目的分页列表. A page of a list of project records. */
export type ProjectConnection = {
  /** 各条及其游标. The records of the page with their cursors. */
  edges: Array<ProjectEdge>;
  /** 各条. The records of the page. */
  nodes: Array<Project>;
  /** 分页信息. Where the page lies in the list. */
  pageInfo: PageInfo;
  /** 总数. Number of records on all pages; counted only when asked for. */
  totalCount: Scalars['Int']['output'];
};

/** 项目列表中的一条及其游标. One project of a list, with its cursor. */
export type ProjectEdge = {
  /** 游标. Opaque; pass it as `after` or `before` with the same ordering. */
  cursor: Scalars['String']['output'];
  /** 项目. The project. */
  node: Project;
};

/** 项目关联条件. Condition on one related project. At least one of `is` and `isNull` is needed. */
export type ProjectFilter = {
  /** 关联记录满足. There is a related project and it meets this. */
  is?: InputMaybe<ProjectWhere>;
  /** 是否没有关联记录. Whether there is no related project. */
  isNull?: InputMaybe<Scalars['Boolean']['input']>;
};

/** 项目名单. A project's entry on a yearly list of key or urban-construction projects. */
export type ProjectListEntry = Node & {
  /** 类别（代码表 project-list-category）. Category: new, continued, to be completed, in preparation. Code list project-list-category. */
  category: CodeListItem;
  /** 标识. Global id, opaque. */
  id: Scalars['ID']['output'];
  /** 级别（代码表 grant-level）. Level of the list: national, provincial, city, district. Code list grant-level. */
  level: CodeListItem;
  /** 名单（代码表 project-list）. The list: key projects, urban-construction projects. Code list project-list. */
  list: CodeListItem;
  /** 年度计划投资（基本单位：元）. Investment planned for the year. Base unit: yuan. */
  plannedInvestment: Figure;
  /** 项目. The project. */
  project: Project;
  /** 数据来源. Rows of imported files that the record came from, with their file and import. */
  provenance: RecordOriginConnection;
  /** 序号. Serial number on the list. */
  serial: Scalars['Int']['output'];
  /** 年度. Year of the list. */
  year: Scalars['Int']['output'];
  /** 年度目标. Visible progress wanted by the end of the year. */
  yearTarget?: Maybe<Scalars['String']['output']>;
};


/** 项目名单. A project's entry on a yearly list of key or urban-construction projects. */
export type ProjectListEntryProvenanceArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  offset?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<RecordOriginOrderBy>>;
  where?: InputMaybe<RecordOriginWhere>;
};

/** 项目名单的标识. Names one project list entry by its id or by a natural key. */
export type ProjectListEntryBy =
  /** 标识. Global id. */
  { id: Scalars['ID']['input']; listYearLevelSerial?: never; projectListYearLevel?: never; }
  |  /** 名单＋年度＋级别＋序号. The natural key of list, year, level, serial. */
  { id?: never; listYearLevelSerial: ProjectListEntryByListYearLevelSerial; projectListYearLevel?: never; }
  |  /** 项目＋名单＋年度＋级别. The natural key of project, list, year, level. */
  { id?: never; listYearLevelSerial?: never; projectListYearLevel: ProjectListEntryByProjectListYearLevel; };

/** 名单＋年度＋级别＋序号. The natural key of list, year, level, serial. */
export type ProjectListEntryByListYearLevelSerial = {
  /** 级别. Level of the list: national, provincial, city, district. */
  level: Scalars['String']['input'];
  /** 名单. The list: key projects, urban-construction projects. */
  list: Scalars['String']['input'];
  /** 序号. Serial number on the list. */
  serial: Scalars['Int']['input'];
  /** 年度. Year of the list. */
  year: Scalars['Int']['input'];
};

/** 项目＋名单＋年度＋级别. The natural key of project, list, year, level. */
export type ProjectListEntryByProjectListYearLevel = {
  /** 级别. Level of the list: national, provincial, city, district. */
  level: Scalars['String']['input'];
  /** 名单. The list: key projects, urban-construction projects. */
  list: Scalars['String']['input'];
  /** 项目. The project. */
  project: ProjectBy;
  /** 年度. Year of the list. */
  year: Scalars['Int']['input'];
};

/** 项目名单的分页列表. A page of a list of project list entry records. */
export type ProjectListEntryConnection = {
  /** 各条及其游标. The records of the page with their cursors. */
  edges: Array<ProjectListEntryEdge>;
  /** 各条. The records of the page. */
  nodes: Array<ProjectListEntry>;
  /** 分页信息. Where the page lies in the list. */
  pageInfo: PageInfo;
  /** 总数. Number of records on all pages; counted only when asked for. */
  totalCount: Scalars['Int']['output'];
};

/** 项目名单列表中的一条及其游标. One project list entry of a list, with its cursor. */
export type ProjectListEntryEdge = {
  /** 游标. Opaque; pass it as `after` or `before` with the same ordering. */
  cursor: Scalars['String']['output'];
  /** 项目名单. The project list entry. */
  node: ProjectListEntry;
};

/** 项目名单关联条件. Condition on one related project list entry. At least one of `is` and `isNull` is needed. */
export type ProjectListEntryFilter = {
  /** 关联记录满足. There is a related project list entry and it meets this. */
  is?: InputMaybe<ProjectListEntryWhere>;
  /** 是否没有关联记录. Whether there is no related project list entry. */
  isNull?: InputMaybe<Scalars['Boolean']['input']>;
};

/** 项目名单列表条件. Condition on related project list entry records. At least one of `some`, `none` and `every` is needed. */
export type ProjectListEntryListFilter = {
  /** 每一条都满足（没有关联记录时也成立）. Every related record meets this; also true when there is none. */
  every?: InputMaybe<ProjectListEntryWhere>;
  /** 没有一条满足. No related record meets this. */
  none?: InputMaybe<ProjectListEntryWhere>;
  /** 至少一条满足. At least one related record meets this. */
  some?: InputMaybe<ProjectListEntryWhere>;
};

/** 项目名单排序项. One key to order project list entry records by; later keys of the list decide between equals, and the id, the way of the last key, between what is still equal. */
export type ProjectListEntryOrderBy =
  /** 类别（代码表 project-list-category）. Category: new, continued, to be completed, in preparation. Code list project-list-category. */
  { category: OrderDirection; id?: never; level?: never; list?: never; plannedInvestment?: never; serial?: never; year?: never; yearTarget?: never; }
  |  /** 标识. By id, which is the order in which records were made. */
  { category?: never; id: OrderDirection; level?: never; list?: never; plannedInvestment?: never; serial?: never; year?: never; yearTarget?: never; }
  |  /** 级别（代码表 grant-level）. Level of the list: national, provincial, city, district. Code list grant-level. */
  { category?: never; id?: never; level: OrderDirection; list?: never; plannedInvestment?: never; serial?: never; year?: never; yearTarget?: never; }
  |  /** 名单（代码表 project-list）. The list: key projects, urban-construction projects. Code list project-list. */
  { category?: never; id?: never; level?: never; list: OrderDirection; plannedInvestment?: never; serial?: never; year?: never; yearTarget?: never; }
  |  /** 年度计划投资（基本单位：元）. Investment planned for the year. Base unit: yuan. */
  { category?: never; id?: never; level?: never; list?: never; plannedInvestment: OrderDirection; serial?: never; year?: never; yearTarget?: never; }
  |  /** 序号. Serial number on the list. */
  { category?: never; id?: never; level?: never; list?: never; plannedInvestment?: never; serial: OrderDirection; year?: never; yearTarget?: never; }
  |  /** 年度. Year of the list. */
  { category?: never; id?: never; level?: never; list?: never; plannedInvestment?: never; serial?: never; year: OrderDirection; yearTarget?: never; }
  |  /** 年度目标. Visible progress wanted by the end of the year. */
  { category?: never; id?: never; level?: never; list?: never; plannedInvestment?: never; serial?: never; year?: never; yearTarget: OrderDirection; };

/** 项目名单筛选条件. Conditions on project list entry records. They are ANDed; an empty object matches all. */
export type ProjectListEntryWhere = {
  /** 且（全部成立）. All of these hold. */
  and?: InputMaybe<Array<ProjectListEntryWhere>>;
  /** 类别（代码表 project-list-category）. Category: new, continued, to be completed, in preparation. Code list project-list-category. */
  category?: InputMaybe<CodeFilter>;
  /** 标识. Condition on the global id. */
  id?: InputMaybe<IdFilter>;
  /** 级别（代码表 grant-level）. Level of the list: national, provincial, city, district. Code list grant-level. */
  level?: InputMaybe<CodeFilter>;
  /** 名单（代码表 project-list）. The list: key projects, urban-construction projects. Code list project-list. */
  list?: InputMaybe<CodeFilter>;
  /** 非（恰为其补集，空值也算在内）. This does not hold; the exact complement, records without a value included. */
  not?: InputMaybe<ProjectListEntryWhere>;
  /** 或（至少一项成立，空列表不匹配任何记录）. At least one of these holds; an empty list matches nothing. */
  or?: InputMaybe<Array<ProjectListEntryWhere>>;
  /** 年度计划投资（基本单位：元）. Investment planned for the year. Base unit: yuan. */
  plannedInvestment?: InputMaybe<FigureFilter>;
  /** 项目. The project. */
  project?: InputMaybe<ProjectFilter>;
  /** 序号. Serial number on the list. */
  serial?: InputMaybe<IntFilter>;
  /** 年度. Year of the list. */
  year?: InputMaybe<IntFilter>;
  /** 年度目标. Visible progress wanted by the end of the year. */
  yearTarget?: InputMaybe<StringFilter>;
};

/** 项目列表条件. Condition on related project records. At least one of `some`, `none` and `every` is needed. */
export type ProjectListFilter = {
  /** 每一条都满足（没有关联记录时也成立）. Every related record meets this; also true when there is none. */
  every?: InputMaybe<ProjectWhere>;
  /** 没有一条满足. No related record meets this. */
  none?: InputMaybe<ProjectWhere>;
  /** 至少一条满足. At least one related record meets this. */
  some?: InputMaybe<ProjectWhere>;
};

/** 项目排序项. One key to order project records by; later keys of the list decide between equals, and the id, the way of the last key, between what is still equal. */
export type ProjectOrderBy =
  /** 建设地点. Where it is built, in words. */
  { address: OrderDirection; code?: never; completedOn?: never; content?: never; id?: never; kind?: never; localNo?: never; name?: never; note?: never; phase?: never; recordMode?: never; responsibleUnit?: never; startedOn?: never; totalInvestment?: never; }
  |  /** 投资项目统一代码. Investment project code, of either generation; null for projects without one. */
  { address?: never; code: OrderDirection; completedOn?: never; content?: never; id?: never; kind?: never; localNo?: never; name?: never; note?: never; phase?: never; recordMode?: never; responsibleUnit?: never; startedOn?: never; totalInvestment?: never; }
  |  /** 竣工时间. Completion, planned or actual, often a year only. */
  { address?: never; code?: never; completedOn: OrderDirection; content?: never; id?: never; kind?: never; localNo?: never; name?: never; note?: never; phase?: never; recordMode?: never; responsibleUnit?: never; startedOn?: never; totalInvestment?: never; }
  |  /** 建设内容及规模. What is built, and its scale. */
  { address?: never; code?: never; completedOn?: never; content: OrderDirection; id?: never; kind?: never; localNo?: never; name?: never; note?: never; phase?: never; recordMode?: never; responsibleUnit?: never; startedOn?: never; totalInvestment?: never; }
  |  /** 标识. By id, which is the order in which records were made. */
  { address?: never; code?: never; completedOn?: never; content?: never; id: OrderDirection; kind?: never; localNo?: never; name?: never; note?: never; phase?: never; recordMode?: never; responsibleUnit?: never; startedOn?: never; totalInvestment?: never; }
  |  /** 项目类型（代码表 project-kind）. Type of project. Code list project-kind. */
  { address?: never; code?: never; completedOn?: never; content?: never; id?: never; kind: OrderDirection; localNo?: never; name?: never; note?: never; phase?: never; recordMode?: never; responsibleUnit?: never; startedOn?: never; totalInvestment?: never; }
  |  /** 项目编号. Local number, for projects without an investment project code. */
  { address?: never; code?: never; completedOn?: never; content?: never; id?: never; kind?: never; localNo: OrderDirection; name?: never; note?: never; phase?: never; recordMode?: never; responsibleUnit?: never; startedOn?: never; totalInvestment?: never; }
  |  /** 项目名称. Name. */
  { address?: never; code?: never; completedOn?: never; content?: never; id?: never; kind?: never; localNo?: never; name: OrderDirection; note?: never; phase?: never; recordMode?: never; responsibleUnit?: never; startedOn?: never; totalInvestment?: never; }
  |  /** 备注. Remarks. */
  { address?: never; code?: never; completedOn?: never; content?: never; id?: never; kind?: never; localNo?: never; name?: never; note: OrderDirection; phase?: never; recordMode?: never; responsibleUnit?: never; startedOn?: never; totalInvestment?: never; }
  |  /** 项目阶段（代码表 project-phase）. Phase it has reached. Code list project-phase. */
  { address?: never; code?: never; completedOn?: never; content?: never; id?: never; kind?: never; localNo?: never; name?: never; note?: never; phase: OrderDirection; recordMode?: never; responsibleUnit?: never; startedOn?: never; totalInvestment?: never; }
  |  /** 记录方式. Whether the record mirrors its source or is kept here. */
  { address?: never; code?: never; completedOn?: never; content?: never; id?: never; kind?: never; localNo?: never; name?: never; note?: never; phase?: never; recordMode: OrderDirection; responsibleUnit?: never; startedOn?: never; totalInvestment?: never; }
  |  /** 责任单位. Responsible unit, as the list words it. */
  { address?: never; code?: never; completedOn?: never; content?: never; id?: never; kind?: never; localNo?: never; name?: never; note?: never; phase?: never; recordMode?: never; responsibleUnit: OrderDirection; startedOn?: never; totalInvestment?: never; }
  |  /** 开工时间. Start of construction, often a year or month only. */
  { address?: never; code?: never; completedOn?: never; content?: never; id?: never; kind?: never; localNo?: never; name?: never; note?: never; phase?: never; recordMode?: never; responsibleUnit?: never; startedOn: OrderDirection; totalInvestment?: never; }
  |  /** 总投资（基本单位：元）. Total planned investment. Base unit: yuan. */
  { address?: never; code?: never; completedOn?: never; content?: never; id?: never; kind?: never; localNo?: never; name?: never; note?: never; phase?: never; recordMode?: never; responsibleUnit?: never; startedOn?: never; totalInvestment: OrderDirection; };

/** 项目责任. Who answers for a project during a period: a leader, a department, a unit, a street or a person. */
export type ProjectResponsibility = Node & {
  /** 所在部门. The department itself, or the one in which the person serves. */
  department?: Maybe<Department>;
  /** 责任主体. Name of the person, who holds a public office, or of the unit. */
  holder: Scalars['String']['output'];
  /** 标识. Global id, opaque. */
  id: Scalars['ID']['output'];
  /** 职务. Post of the person; null for a unit. */
  post?: Maybe<Scalars['String']['output']>;
  /** 项目. The project. */
  project: Project;
  /** 数据来源. Rows of imported files that the record came from, with their file and import. */
  provenance: RecordOriginConnection;
  /** 责任类别（代码表 responsibility-role）. What they answer for it as: leader in charge, lead department, responsible unit, street or person. Code list responsibility-role. */
  role: CodeListItem;
  /** 起始日期. First day on which they answer for it. */
  validFrom: Scalars['Date']['output'];
  /** 终止日期. First day on which they no longer do; null while they do. */
  validTo?: Maybe<Scalars['Date']['output']>;
};


/** 项目责任. Who answers for a project during a period: a leader, a department, a unit, a street or a person. */
export type ProjectResponsibilityProvenanceArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  offset?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<RecordOriginOrderBy>>;
  where?: InputMaybe<RecordOriginWhere>;
};

/** 项目责任的标识. Names one project responsibility by its id or by a natural key. */
export type ProjectResponsibilityBy =
  /** 标识. Global id. */
  { id: Scalars['ID']['input']; projectRoleHolderValidFrom?: never; }
  |  /** 项目＋责任类别＋责任主体＋起始日期. The natural key of project, role, holder, validFrom. */
  { id?: never; projectRoleHolderValidFrom: ProjectResponsibilityByProjectRoleHolderValidFrom; };

/** 项目＋责任类别＋责任主体＋起始日期. The natural key of project, role, holder, validFrom. */
export type ProjectResponsibilityByProjectRoleHolderValidFrom = {
  /** 责任主体. Name of the person, who holds a public office, or of the unit. */
  holder: Scalars['String']['input'];
  /** 项目. The project. */
  project: ProjectBy;
  /** 责任类别. What they answer for it as: leader in charge, lead department, responsible unit, street or person. */
  role: Scalars['String']['input'];
  /** 起始日期. First day on which they answer for it. */
  validFrom: Scalars['Date']['input'];
};

/** 项目责任的分页列表. A page of a list of project responsibility records. */
export type ProjectResponsibilityConnection = {
  /** 各条及其游标. The records of the page with their cursors. */
  edges: Array<ProjectResponsibilityEdge>;
  /** 各条. The records of the page. */
  nodes: Array<ProjectResponsibility>;
  /** 分页信息. Where the page lies in the list. */
  pageInfo: PageInfo;
  /** 总数. Number of records on all pages; counted only when asked for. */
  totalCount: Scalars['Int']['output'];
};

/** 项目责任列表中的一条及其游标. One project responsibility of a list, with its cursor. */
export type ProjectResponsibilityEdge = {
  /** 游标. Opaque; pass it as `after` or `before` with the same ordering. */
  cursor: Scalars['String']['output'];
  /** 项目责任. The project responsibility. */
  node: ProjectResponsibility;
};

/** 项目责任关联条件. Condition on one related project responsibility. At least one of `is` and `isNull` is needed. */
export type ProjectResponsibilityFilter = {
  /** 关联记录满足. There is a related project responsibility and it meets this. */
  is?: InputMaybe<ProjectResponsibilityWhere>;
  /** 是否没有关联记录. Whether there is no related project responsibility. */
  isNull?: InputMaybe<Scalars['Boolean']['input']>;
  /** 有效日期（不填则为所指的那条记录，不论何时有效）. Only if it is valid on this day. Unless given it is the very record that is referred to, whenever it is or was valid. */
  on?: InputMaybe<Scalars['Date']['input']>;
};

/** 项目责任列表条件. Condition on related project responsibility records. At least one of `some`, `none` and `every` is needed. */
export type ProjectResponsibilityListFilter = {
  /** 每一条都满足（没有关联记录时也成立）. Every related record meets this; also true when there is none. */
  every?: InputMaybe<ProjectResponsibilityWhere>;
  /** 没有一条满足. No related record meets this. */
  none?: InputMaybe<ProjectResponsibilityWhere>;
  /** 有效日期（不填为今天，null 为不限时间）. Only what is valid on this day, from included, to excluded; today (China Standard Time) unless given, null for all times. */
  on?: InputMaybe<Scalars['Date']['input']>;
  /** 至少一条满足. At least one related record meets this. */
  some?: InputMaybe<ProjectResponsibilityWhere>;
};

/** 项目责任排序项. One key to order project responsibility records by; later keys of the list decide between equals, and the id, the way of the last key, between what is still equal. */
export type ProjectResponsibilityOrderBy =
  /** 责任主体. Name of the person, who holds a public office, or of the unit. */
  { holder: OrderDirection; id?: never; post?: never; role?: never; validFrom?: never; validTo?: never; }
  |  /** 标识. By id, which is the order in which records were made. */
  { holder?: never; id: OrderDirection; post?: never; role?: never; validFrom?: never; validTo?: never; }
  |  /** 职务. Post of the person; null for a unit. */
  { holder?: never; id?: never; post: OrderDirection; role?: never; validFrom?: never; validTo?: never; }
  |  /** 责任类别（代码表 responsibility-role）. What they answer for it as: leader in charge, lead department, responsible unit, street or person. Code list responsibility-role. */
  { holder?: never; id?: never; post?: never; role: OrderDirection; validFrom?: never; validTo?: never; }
  |  /** 起始日期. First day on which they answer for it. */
  { holder?: never; id?: never; post?: never; role?: never; validFrom: OrderDirection; validTo?: never; }
  |  /** 终止日期. First day on which they no longer do; null while they do. */
  { holder?: never; id?: never; post?: never; role?: never; validFrom?: never; validTo: OrderDirection; };

/** 项目责任筛选条件. Conditions on project responsibility records. They are ANDed; an empty object matches all. */
export type ProjectResponsibilityWhere = {
  /** 且（全部成立）. All of these hold. */
  and?: InputMaybe<Array<ProjectResponsibilityWhere>>;
  /** 所在部门. The department itself, or the one in which the person serves. */
  department?: InputMaybe<DepartmentFilter>;
  /** 责任主体. Name of the person, who holds a public office, or of the unit. */
  holder?: InputMaybe<StringFilter>;
  /** 标识. Condition on the global id. */
  id?: InputMaybe<IdFilter>;
  /** 非（恰为其补集，空值也算在内）. This does not hold; the exact complement, records without a value included. */
  not?: InputMaybe<ProjectResponsibilityWhere>;
  /** 或（至少一项成立，空列表不匹配任何记录）. At least one of these holds; an empty list matches nothing. */
  or?: InputMaybe<Array<ProjectResponsibilityWhere>>;
  /** 职务. Post of the person; null for a unit. */
  post?: InputMaybe<StringFilter>;
  /** 项目. The project. */
  project?: InputMaybe<ProjectFilter>;
  /** 责任类别（代码表 responsibility-role）. What they answer for it as: leader in charge, lead department, responsible unit, street or person. Code list responsibility-role. */
  role?: InputMaybe<CodeFilter>;
  /** 起始日期. First day on which they answer for it. */
  validFrom?: InputMaybe<DateFilter>;
  /** 终止日期. First day on which they no longer do; null while they do. */
  validTo?: InputMaybe<DateFilter>;
};

/** 项目筛选条件. Conditions on project records. They are ANDed; an empty object matches all. */
export type ProjectWhere = {
  /** 建设地点. Where it is built, in words. */
  address?: InputMaybe<StringFilter>;
  /** 且（全部成立）. All of these hold. */
  and?: InputMaybe<Array<ProjectWhere>>;
  /** 所属产业链. The chains it belongs to. */
  chains?: InputMaybe<ProjectChainListFilter>;
  /** 投资项目统一代码. Investment project code, of either generation; null for projects without one. */
  code?: InputMaybe<StringFilter>;
  /** 竣工时间. Completion, planned or actual, often a year only. */
  completedOn?: InputMaybe<PartialDateFilter>;
  /** 建设内容及规模. What is built, and its scale. */
  content?: InputMaybe<StringFilter>;
  /** 牵头部门. The lead department, as the latest list names it. */
  department?: InputMaybe<DepartmentFilter>;
  /** 所在区划. The division it lies in. */
  division?: InputMaybe<AdministrativeDivisionFilter>;
  /** 标识. Condition on the global id. */
  id?: InputMaybe<IdFilter>;
  /** 项目类型（代码表 project-kind）. Type of project. Code list project-kind. */
  kind?: InputMaybe<CodeFilter>;
  /** 入选名单. The yearly lists it is on. */
  listEntries?: InputMaybe<ProjectListEntryListFilter>;
  /** 项目编号. Local number, for projects without an investment project code. */
  localNo?: InputMaybe<StringFilter>;
  /** 位置. Where it stands. */
  location?: InputMaybe<LocationFilter>;
  /** 项目名称. Name. */
  name?: InputMaybe<StringFilter>;
  /** 非（恰为其补集，空值也算在内）. This does not hold; the exact complement, records without a value included. */
  not?: InputMaybe<ProjectWhere>;
  /** 备注. Remarks. */
  note?: InputMaybe<StringFilter>;
  /** 或（至少一项成立，空列表不匹配任何记录）. At least one of these holds; an empty list matches nothing. */
  or?: InputMaybe<Array<ProjectWhere>>;
  /** 所在园区. The park it stands in. */
  park?: InputMaybe<ParkFilter>;
  /** 项目阶段（代码表 project-phase）. Phase it has reached. Code list project-phase. */
  phase?: InputMaybe<CodeFilter>;
  /** 记录方式. Whether the record mirrors its source or is kept here. */
  recordMode?: InputMaybe<RecordModeFilter>;
  /** 责任分工. Who answers for it, and since when. */
  responsibilities?: InputMaybe<ProjectResponsibilityListFilter>;
  /** 责任单位. Responsible unit, as the list words it. */
  responsibleUnit?: InputMaybe<StringFilter>;
  /** 开工时间. Start of construction, often a year or month only. */
  startedOn?: InputMaybe<PartialDateFilter>;
  /** 总投资（基本单位：元）. Total planned investment. Base unit: yuan. */
  totalInvestment?: InputMaybe<FigureFilter>;
};

/** 查询. Everything that can be read. */
export type Query = {
  /** 规上入库列表. Lists above scale entry records. */
  aboveScaleEntries: AboveScaleEntryConnection;
  /** 规上入库. Looks up one above scale entry; null if there is none. */
  aboveScaleEntry?: Maybe<AboveScaleEntry>;
  /** 行政区划. Looks up one administrative division; null if there is none. */
  administrativeDivision?: Maybe<AdministrativeDivision>;
  /** 行政区划列表. Lists administrative division records. */
  administrativeDivisions: AdministrativeDivisionConnection;
  /** 链长. Looks up one chain chief; null if there is none. */
  chainChief?: Maybe<ChainChief>;
  /** 链长列表. Lists chain chief records. */
  chainChiefs: ChainChiefConnection;
  /** 链主. Looks up one chain leader; null if there is none. */
  chainLeader?: Maybe<ChainLeader>;
  /** 链主列表. Lists chain leader records. */
  chainLeaders: ChainLeaderConnection;
  /** 链上企业. Looks up one chain membership; null if there is none. */
  chainMembership?: Maybe<ChainMembership>;
  /** 链上企业列表. Lists chain membership records. */
  chainMemberships: ChainMembershipConnection;
  /** 链办. Looks up one chain office; null if there is none. */
  chainOffice?: Maybe<ChainOffice>;
  /** 链办列表. Lists chain office records. */
  chainOffices: ChainOfficeConnection;
  /** 环节. Looks up one chain segment; null if there is none. */
  chainSegment?: Maybe<ChainSegment>;
  /** 环节研判. Looks up one chain segment assessment; null if there is none. */
  chainSegmentAssessment?: Maybe<ChainSegmentAssessment>;
  /** 环节研判列表. Lists chain segment assessment records. */
  chainSegmentAssessments: ChainSegmentAssessmentConnection;
  /** 环节行业列表. Lists chain segment industry records. */
  chainSegmentIndustries: ChainSegmentIndustryConnection;
  /** 环节行业. Looks up one chain segment industry; null if there is none. */
  chainSegmentIndustry?: Maybe<ChainSegmentIndustry>;
  /** 环节列表. Lists chain segment records. */
  chainSegments: ChainSegmentConnection;
  /** 分类体系. Looks up one classification scheme; null if there is none. */
  classificationScheme?: Maybe<ClassificationScheme>;
  /** 分类体系列表. Lists classification scheme records. */
  classificationSchemes: ClassificationSchemeConnection;
  /** 代码条目列表. Lists code list entry records. */
  codeListEntries: CodeListEntryConnection;
  /** 代码条目. Looks up one code list entry; null if there is none. */
  codeListEntry?: Maybe<CodeListEntry>;
  /** 代码表目录. Looks up one code list heading; null if there is none. */
  codeListHeading?: Maybe<CodeListHeading>;
  /** 代码表目录列表. Lists code list heading records. */
  codeListHeadings: CodeListHeadingConnection;
  /** 代码表. The code lists, the enums of this schema among them: enough to fill any drop-down. */
  codeLists: Array<CodeList>;
  /** 部门. Looks up one department; null if there is none. */
  department?: Maybe<Department>;
  /** 部门列表. Lists department records. */
  departments: DepartmentConnection;
  /** 资质称号. Looks up one designation; null if there is none. */
  designation?: Maybe<Designation>;
  /** 资质称号列表. Lists designation records. */
  designations: DesignationConnection;
  /** 开发区目录. Looks up one development zone; null if there is none. */
  developmentZone?: Maybe<DevelopmentZone>;
  /** 开发区目录列表. Lists development zone records. */
  developmentZones: DevelopmentZoneConnection;
  /** 区划沿革. Looks up one division succession; null if there is none. */
  divisionSuccession?: Maybe<DivisionSuccession>;
  /** 区划沿革列表. Lists division succession records. */
  divisionSuccessions: DivisionSuccessionConnection;
  /** 企业. Looks up one enterprise; null if there is none. */
  enterprise?: Maybe<Enterprise>;
  /** 企业归类. Looks up one enterprise class; null if there is none. */
  enterpriseClass?: Maybe<EnterpriseClass>;
  /** 企业归类列表. Lists enterprise class records. */
  enterpriseClasses: EnterpriseClassConnection;
  /** 企业年度数据. Looks up one enterprise figure; null if there is none. */
  enterpriseFigure?: Maybe<EnterpriseFigure>;
  /** 企业年度数据列表. Lists enterprise figure records. */
  enterpriseFigures?: Maybe<EnterpriseFigureConnection>;
  /** 企业名称. Looks up one enterprise name; null if there is none. */
  enterpriseName?: Maybe<EnterpriseName>;
  /** 企业名称列表. Lists enterprise name records. */
  enterpriseNames: EnterpriseNameConnection;
  /** 企业产品. Looks up one enterprise product; null if there is none. */
  enterpriseProduct?: Maybe<EnterpriseProduct>;
  /** 企业产品列表. Lists enterprise product records. */
  enterpriseProducts: EnterpriseProductConnection;
  /** 企业列表. Lists enterprise records. */
  enterprises: EnterpriseConnection;
  /** 总链长. Looks up one general chain chief; null if there is none. */
  generalChainChief?: Maybe<GeneralChainChief>;
  /** 总链长列表. Lists general chain chief records. */
  generalChainChiefs: GeneralChainChiefConnection;
  /** 服务信息. What is answering. */
  hub: Hub;
  /** 导入. Looks up one import; null if there is none. */
  import?: Maybe<Import>;
  /** 导入文件. Looks up one import file; null if there is none. */
  importFile?: Maybe<ImportFile>;
  /** 导入文件列表. Lists import file records. */
  importFiles: ImportFileConnection;
  /** 表的结构. Where the header of a table stands and what its columns are to a source. Nothing is kept; for administrators. */
  importLayout: ImportLayout;
  /** 导入问题. Looks up one import problem; null if there is none. */
  importProblem?: Maybe<ImportProblem>;
  /** 导入问题计数. What was rejected or noted in an import, by code; for administrators. */
  importProblemCounts: Array<ImportProblemCount>;
  /** 导入问题列表. Lists import problem records. */
  importProblems?: Maybe<ImportProblemConnection>;
  /** 匹配审核. Looks up one import review; null if there is none. */
  importReview?: Maybe<ImportReview>;
  /** 审核结论使用. Looks up one import review use; null if there is none. */
  importReviewUse?: Maybe<ImportReviewUse>;
  /** 审核结论使用列表. Lists import review use records. */
  importReviewUses?: Maybe<ImportReviewUseConnection>;
  /** 匹配审核列表. Lists import review records. */
  importReviews?: Maybe<ImportReviewConnection>;
  /** 导入来源. The sources that can be imported; each entity with a key is one, too. */
  importSources: Array<ImportSource>;
  /** 导入列表. Lists import records. */
  imports: ImportConnection;
  /** 产业链. Looks up one industry chain; null if there is none. */
  industryChain?: Maybe<IndustryChain>;
  /** 产业链年度数据. Looks up one industry chain figure; null if there is none. */
  industryChainFigure?: Maybe<IndustryChainFigure>;
  /** 产业链年度数据列表. Lists industry chain figure records. */
  industryChainFigures: IndustryChainFigureConnection;
  /** 产业链列表. Lists industry chain records. */
  industryChains: IndustryChainConnection;
  /** 行业分类. Looks up one industry class; null if there is none. */
  industryClass?: Maybe<IndustryClass>;
  /** 行业分类列表. Lists industry class records. */
  industryClasses: IndustryClassConnection;
  /** 土地供应列表. Lists land supply records. */
  landSupplies: LandSupplyConnection;
  /** 土地供应. Looks up one land supply; null if there is none. */
  landSupply?: Maybe<LandSupply>;
  /** 企业用地. Looks up one land use; null if there is none. */
  landUse?: Maybe<LandUse>;
  /** 企业用地列表. Lists land use records. */
  landUses: LandUseConnection;
  /** 上市信息. Looks up one listing; null if there is none. */
  listing?: Maybe<Listing>;
  /** 上市信息列表. Lists listing records. */
  listings: ListingConnection;
  /** 按标识取记录. The record with this global id; null if there is none. */
  node?: Maybe<Node>;
  /** 按标识取多条记录. The records with these global ids, in their order; null where there is none. */
  nodes: Array<Maybe<Node>>;
  /** 股权关系. Looks up one ownership; null if there is none. */
  ownership?: Maybe<Ownership>;
  /** 股权关系列表. Lists ownership records. */
  ownerships: OwnershipConnection;
  /** 地块. Looks up one parcel; null if there is none. */
  parcel?: Maybe<Parcel>;
  /** 地块列表. Lists parcel records. */
  parcels: ParcelConnection;
  /** 园区. Looks up one park; null if there is none. */
  park?: Maybe<Park>;
  /** 园区主导产业链. Looks up one park chain; null if there is none. */
  parkChain?: Maybe<ParkChain>;
  /** 园区主导产业链列表. Lists park chain records. */
  parkChains: ParkChainConnection;
  /** 园区列表. Lists park records. */
  parks: ParkConnection;
  /** 产品. Looks up one product; null if there is none. */
  product?: Maybe<Product>;
  /** 产品流向. Looks up one product flow; null if there is none. */
  productFlow?: Maybe<ProductFlow>;
  /** 产品流向列表. Lists product flow records. */
  productFlows: ProductFlowConnection;
  /** 产品小类. Looks up one product subclass; null if there is none. */
  productSubclass?: Maybe<ProductSubclass>;
  /** 产品小类列表. Lists product subclass records. */
  productSubclasses: ProductSubclassConnection;
  /** 产品列表. Lists product records. */
  products: ProductConnection;
  /** 项目. Looks up one project; null if there is none. */
  project?: Maybe<Project>;
  /** 项目产业链. Looks up one project chain; null if there is none. */
  projectChain?: Maybe<ProjectChain>;
  /** 项目产业链列表. Lists project chain records. */
  projectChains: ProjectChainConnection;
  /** 项目名单列表. Lists project list entry records. */
  projectListEntries: ProjectListEntryConnection;
  /** 项目名单. Looks up one project list entry; null if there is none. */
  projectListEntry?: Maybe<ProjectListEntry>;
  /** 项目责任列表. Lists project responsibility records. */
  projectResponsibilities: ProjectResponsibilityConnection;
  /** 项目责任. Looks up one project responsibility; null if there is none. */
  projectResponsibility?: Maybe<ProjectResponsibility>;
  /** 项目列表. Lists project records. */
  projects: ProjectConnection;
  /** 榜单排名. Looks up one ranking; null if there is none. */
  ranking?: Maybe<Ranking>;
  /** 榜单排名列表. Lists ranking records. */
  rankings: RankingConnection;
  /** 数据来源行. Looks up one record origin; null if there is none. */
  recordOrigin?: Maybe<RecordOrigin>;
  /** 数据来源行列表. Lists record origin records. */
  recordOrigins: RecordOriginConnection;
  /** 环节流向. Looks up one segment flow; null if there is none. */
  segmentFlow?: Maybe<SegmentFlow>;
  /** 环节流向列表. Lists segment flow records. */
  segmentFlows: SegmentFlowConnection;
  /** 供需关系. Looks up one supply relation; null if there is none. */
  supplyRelation?: Maybe<SupplyRelation>;
  /** 供需关系列表. Lists supply relation records. */
  supplyRelations: SupplyRelationConnection;
  /** 人才公寓. Looks up one talent apartment; null if there is none. */
  talentApartment?: Maybe<TalentApartment>;
  /** 租约. Looks up one talent apartment lease; null if there is none. */
  talentApartmentLease?: Maybe<TalentApartmentLease>;
  /** 租约列表. Lists talent apartment lease records. */
  talentApartmentLeases: TalentApartmentLeaseConnection;
  /** 人才公寓房源. Looks up one talent apartment unit; null if there is none. */
  talentApartmentUnit?: Maybe<TalentApartmentUnit>;
  /** 人才公寓房源列表. Lists talent apartment unit records. */
  talentApartmentUnits: TalentApartmentUnitConnection;
  /** 人才公寓列表. Lists talent apartment records. */
  talentApartments: TalentApartmentConnection;
  /** 当前用户. Who is asking. */
  viewer: Viewer;
};


/** 查询. Everything that can be read. */
export type QueryAboveScaleEntriesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  offset?: InputMaybe<Scalars['Int']['input']>;
  on?: InputMaybe<Scalars['Date']['input']>;
  orderBy?: InputMaybe<Array<AboveScaleEntryOrderBy>>;
  where?: InputMaybe<AboveScaleEntryWhere>;
};


/** 查询. Everything that can be read. */
export type QueryAboveScaleEntryArgs = {
  by: AboveScaleEntryBy;
};


/** 查询. Everything that can be read. */
export type QueryAdministrativeDivisionArgs = {
  by: AdministrativeDivisionBy;
};


/** 查询. Everything that can be read. */
export type QueryAdministrativeDivisionsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  offset?: InputMaybe<Scalars['Int']['input']>;
  on?: InputMaybe<Scalars['Date']['input']>;
  orderBy?: InputMaybe<Array<AdministrativeDivisionOrderBy>>;
  where?: InputMaybe<AdministrativeDivisionWhere>;
};


/** 查询. Everything that can be read. */
export type QueryChainChiefArgs = {
  by: ChainChiefBy;
};


/** 查询. Everything that can be read. */
export type QueryChainChiefsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  offset?: InputMaybe<Scalars['Int']['input']>;
  on?: InputMaybe<Scalars['Date']['input']>;
  orderBy?: InputMaybe<Array<ChainChiefOrderBy>>;
  where?: InputMaybe<ChainChiefWhere>;
};


/** 查询. Everything that can be read. */
export type QueryChainLeaderArgs = {
  by: ChainLeaderBy;
};


/** 查询. Everything that can be read. */
export type QueryChainLeadersArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  offset?: InputMaybe<Scalars['Int']['input']>;
  on?: InputMaybe<Scalars['Date']['input']>;
  orderBy?: InputMaybe<Array<ChainLeaderOrderBy>>;
  where?: InputMaybe<ChainLeaderWhere>;
};


/** 查询. Everything that can be read. */
export type QueryChainMembershipArgs = {
  by: ChainMembershipBy;
};


/** 查询. Everything that can be read. */
export type QueryChainMembershipsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  offset?: InputMaybe<Scalars['Int']['input']>;
  on?: InputMaybe<Scalars['Date']['input']>;
  orderBy?: InputMaybe<Array<ChainMembershipOrderBy>>;
  where?: InputMaybe<ChainMembershipWhere>;
};


/** 查询. Everything that can be read. */
export type QueryChainOfficeArgs = {
  by: ChainOfficeBy;
};


/** 查询. Everything that can be read. */
export type QueryChainOfficesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  offset?: InputMaybe<Scalars['Int']['input']>;
  on?: InputMaybe<Scalars['Date']['input']>;
  orderBy?: InputMaybe<Array<ChainOfficeOrderBy>>;
  where?: InputMaybe<ChainOfficeWhere>;
};


/** 查询. Everything that can be read. */
export type QueryChainSegmentArgs = {
  by: ChainSegmentBy;
};


/** 查询. Everything that can be read. */
export type QueryChainSegmentAssessmentArgs = {
  by: ChainSegmentAssessmentBy;
};


/** 查询. Everything that can be read. */
export type QueryChainSegmentAssessmentsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  offset?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<ChainSegmentAssessmentOrderBy>>;
  where?: InputMaybe<ChainSegmentAssessmentWhere>;
};


/** 查询. Everything that can be read. */
export type QueryChainSegmentIndustriesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  offset?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<ChainSegmentIndustryOrderBy>>;
  where?: InputMaybe<ChainSegmentIndustryWhere>;
};


/** 查询. Everything that can be read. */
export type QueryChainSegmentIndustryArgs = {
  by: ChainSegmentIndustryBy;
};


/** 查询. Everything that can be read. */
export type QueryChainSegmentsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  offset?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<ChainSegmentOrderBy>>;
  where?: InputMaybe<ChainSegmentWhere>;
};


/** 查询. Everything that can be read. */
export type QueryClassificationSchemeArgs = {
  by: ClassificationSchemeBy;
};


/** 查询. Everything that can be read. */
export type QueryClassificationSchemesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  offset?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<ClassificationSchemeOrderBy>>;
  where?: InputMaybe<ClassificationSchemeWhere>;
};


/** 查询. Everything that can be read. */
export type QueryCodeListEntriesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  offset?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<CodeListEntryOrderBy>>;
  where?: InputMaybe<CodeListEntryWhere>;
};


/** 查询. Everything that can be read. */
export type QueryCodeListEntryArgs = {
  by: CodeListEntryBy;
};


/** 查询. Everything that can be read. */
export type QueryCodeListHeadingArgs = {
  by: CodeListHeadingBy;
};


/** 查询. Everything that can be read. */
export type QueryCodeListHeadingsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  offset?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<CodeListHeadingOrderBy>>;
  where?: InputMaybe<CodeListHeadingWhere>;
};


/** 查询. Everything that can be read. */
export type QueryCodeListsArgs = {
  names?: InputMaybe<Array<Scalars['String']['input']>>;
  on?: InputMaybe<Scalars['Date']['input']>;
};


/** 查询. Everything that can be read. */
export type QueryDepartmentArgs = {
  by: DepartmentBy;
};


/** 查询. Everything that can be read. */
export type QueryDepartmentsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  offset?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<DepartmentOrderBy>>;
  where?: InputMaybe<DepartmentWhere>;
};


/** 查询. Everything that can be read. */
export type QueryDesignationArgs = {
  by: DesignationBy;
};


/** 查询. Everything that can be read. */
export type QueryDesignationsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  offset?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<DesignationOrderBy>>;
  where?: InputMaybe<DesignationWhere>;
};


/** 查询. Everything that can be read. */
export type QueryDevelopmentZoneArgs = {
  by: DevelopmentZoneBy;
};


/** 查询. Everything that can be read. */
export type QueryDevelopmentZonesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  offset?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<DevelopmentZoneOrderBy>>;
  where?: InputMaybe<DevelopmentZoneWhere>;
};


/** 查询. Everything that can be read. */
export type QueryDivisionSuccessionArgs = {
  by: DivisionSuccessionBy;
};


/** 查询. Everything that can be read. */
export type QueryDivisionSuccessionsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  offset?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<DivisionSuccessionOrderBy>>;
  where?: InputMaybe<DivisionSuccessionWhere>;
};


/** 查询. Everything that can be read. */
export type QueryEnterpriseArgs = {
  by: EnterpriseBy;
};


/** 查询. Everything that can be read. */
export type QueryEnterpriseClassArgs = {
  by: EnterpriseClassBy;
};


/** 查询. Everything that can be read. */
export type QueryEnterpriseClassesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  offset?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<EnterpriseClassOrderBy>>;
  where?: InputMaybe<EnterpriseClassWhere>;
};


/** 查询. Everything that can be read. */
export type QueryEnterpriseFigureArgs = {
  by: EnterpriseFigureBy;
};


/** 查询. Everything that can be read. */
export type QueryEnterpriseFiguresArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  offset?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<EnterpriseFigureOrderBy>>;
  where?: InputMaybe<EnterpriseFigureWhere>;
};


/** 查询. Everything that can be read. */
export type QueryEnterpriseNameArgs = {
  by: EnterpriseNameBy;
};


/** 查询. Everything that can be read. */
export type QueryEnterpriseNamesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  offset?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<EnterpriseNameOrderBy>>;
  where?: InputMaybe<EnterpriseNameWhere>;
};


/** 查询. Everything that can be read. */
export type QueryEnterpriseProductArgs = {
  by: EnterpriseProductBy;
};


/** 查询. Everything that can be read. */
export type QueryEnterpriseProductsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  offset?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<EnterpriseProductOrderBy>>;
  where?: InputMaybe<EnterpriseProductWhere>;
};


/** 查询. Everything that can be read. */
export type QueryEnterprisesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  offset?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<EnterpriseOrderBy>>;
  where?: InputMaybe<EnterpriseWhere>;
};


/** 查询. Everything that can be read. */
export type QueryGeneralChainChiefArgs = {
  by: GeneralChainChiefBy;
};


/** 查询. Everything that can be read. */
export type QueryGeneralChainChiefsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  offset?: InputMaybe<Scalars['Int']['input']>;
  on?: InputMaybe<Scalars['Date']['input']>;
  orderBy?: InputMaybe<Array<GeneralChainChiefOrderBy>>;
  where?: InputMaybe<GeneralChainChiefWhere>;
};


/** 查询. Everything that can be read. */
export type QueryImportArgs = {
  by: ImportBy;
};


/** 查询. Everything that can be read. */
export type QueryImportFileArgs = {
  by: ImportFileBy;
};


/** 查询. Everything that can be read. */
export type QueryImportFilesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  offset?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<ImportFileOrderBy>>;
  where?: InputMaybe<ImportFileWhere>;
};


/** 查询. Everything that can be read. */
export type QueryImportLayoutArgs = {
  input: ImportLayoutInput;
};


/** 查询. Everything that can be read. */
export type QueryImportProblemArgs = {
  by: ImportProblemBy;
};


/** 查询. Everything that can be read. */
export type QueryImportProblemCountsArgs = {
  import: Scalars['ID']['input'];
};


/** 查询. Everything that can be read. */
export type QueryImportProblemsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  offset?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<ImportProblemOrderBy>>;
  where?: InputMaybe<ImportProblemWhere>;
};


/** 查询. Everything that can be read. */
export type QueryImportReviewArgs = {
  by: ImportReviewBy;
};


/** 查询. Everything that can be read. */
export type QueryImportReviewUseArgs = {
  by: ImportReviewUseBy;
};


/** 查询. Everything that can be read. */
export type QueryImportReviewUsesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  offset?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<ImportReviewUseOrderBy>>;
  where?: InputMaybe<ImportReviewUseWhere>;
};


/** 查询. Everything that can be read. */
export type QueryImportReviewsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  offset?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<ImportReviewOrderBy>>;
  where?: InputMaybe<ImportReviewWhere>;
};


/** 查询. Everything that can be read. */
export type QueryImportSourcesArgs = {
  name?: InputMaybe<Scalars['String']['input']>;
};


/** 查询. Everything that can be read. */
export type QueryImportsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  offset?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<ImportOrderBy>>;
  where?: InputMaybe<ImportWhere>;
};


/** 查询. Everything that can be read. */
export type QueryIndustryChainArgs = {
  by: IndustryChainBy;
};


/** 查询. Everything that can be read. */
export type QueryIndustryChainFigureArgs = {
  by: IndustryChainFigureBy;
};


/** 查询. Everything that can be read. */
export type QueryIndustryChainFiguresArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  offset?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<IndustryChainFigureOrderBy>>;
  where?: InputMaybe<IndustryChainFigureWhere>;
};


/** 查询. Everything that can be read. */
export type QueryIndustryChainsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  offset?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<IndustryChainOrderBy>>;
  where?: InputMaybe<IndustryChainWhere>;
};


/** 查询. Everything that can be read. */
export type QueryIndustryClassArgs = {
  by: IndustryClassBy;
};


/** 查询. Everything that can be read. */
export type QueryIndustryClassesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  offset?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<IndustryClassOrderBy>>;
  where?: InputMaybe<IndustryClassWhere>;
};


/** 查询. Everything that can be read. */
export type QueryLandSuppliesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  offset?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<LandSupplyOrderBy>>;
  where?: InputMaybe<LandSupplyWhere>;
};


/** 查询. Everything that can be read. */
export type QueryLandSupplyArgs = {
  by: LandSupplyBy;
};


/** 查询. Everything that can be read. */
export type QueryLandUseArgs = {
  by: LandUseBy;
};


/** 查询. Everything that can be read. */
export type QueryLandUsesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  offset?: InputMaybe<Scalars['Int']['input']>;
  on?: InputMaybe<Scalars['Date']['input']>;
  orderBy?: InputMaybe<Array<LandUseOrderBy>>;
  where?: InputMaybe<LandUseWhere>;
};


/** 查询. Everything that can be read. */
export type QueryListingArgs = {
  by: ListingBy;
};


/** 查询. Everything that can be read. */
export type QueryListingsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  offset?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<ListingOrderBy>>;
  where?: InputMaybe<ListingWhere>;
};


/** 查询. Everything that can be read. */
export type QueryNodeArgs = {
  id: Scalars['ID']['input'];
};


/** 查询. Everything that can be read. */
export type QueryNodesArgs = {
  ids: Array<Scalars['ID']['input']>;
};


/** 查询. Everything that can be read. */
export type QueryOwnershipArgs = {
  by: OwnershipBy;
};


/** 查询. Everything that can be read. */
export type QueryOwnershipsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  offset?: InputMaybe<Scalars['Int']['input']>;
  on?: InputMaybe<Scalars['Date']['input']>;
  orderBy?: InputMaybe<Array<OwnershipOrderBy>>;
  where?: InputMaybe<OwnershipWhere>;
};


/** 查询. Everything that can be read. */
export type QueryParcelArgs = {
  by: ParcelBy;
};


/** 查询. Everything that can be read. */
export type QueryParcelsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  offset?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<ParcelOrderBy>>;
  where?: InputMaybe<ParcelWhere>;
};


/** 查询. Everything that can be read. */
export type QueryParkArgs = {
  by: ParkBy;
};


/** 查询. Everything that can be read. */
export type QueryParkChainArgs = {
  by: ParkChainBy;
};


/** 查询. Everything that can be read. */
export type QueryParkChainsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  offset?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<ParkChainOrderBy>>;
  where?: InputMaybe<ParkChainWhere>;
};


/** 查询. Everything that can be read. */
export type QueryParksArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  offset?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<ParkOrderBy>>;
  where?: InputMaybe<ParkWhere>;
};


/** 查询. Everything that can be read. */
export type QueryProductArgs = {
  by: ProductBy;
};


/** 查询. Everything that can be read. */
export type QueryProductFlowArgs = {
  by: ProductFlowBy;
};


/** 查询. Everything that can be read. */
export type QueryProductFlowsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  offset?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<ProductFlowOrderBy>>;
  where?: InputMaybe<ProductFlowWhere>;
};


/** 查询. Everything that can be read. */
export type QueryProductSubclassArgs = {
  by: ProductSubclassBy;
};


/** 查询. Everything that can be read. */
export type QueryProductSubclassesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  offset?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<ProductSubclassOrderBy>>;
  where?: InputMaybe<ProductSubclassWhere>;
};


/** 查询. Everything that can be read. */
export type QueryProductsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  offset?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<ProductOrderBy>>;
  where?: InputMaybe<ProductWhere>;
};


/** 查询. Everything that can be read. */
export type QueryProjectArgs = {
  by: ProjectBy;
};


/** 查询. Everything that can be read. */
export type QueryProjectChainArgs = {
  by: ProjectChainBy;
};


/** 查询. Everything that can be read. */
export type QueryProjectChainsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  offset?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<ProjectChainOrderBy>>;
  where?: InputMaybe<ProjectChainWhere>;
};


/** 查询. Everything that can be read. */
export type QueryProjectListEntriesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  offset?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<ProjectListEntryOrderBy>>;
  where?: InputMaybe<ProjectListEntryWhere>;
};


/** 查询. Everything that can be read. */
export type QueryProjectListEntryArgs = {
  by: ProjectListEntryBy;
};


/** 查询. Everything that can be read. */
export type QueryProjectResponsibilitiesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  offset?: InputMaybe<Scalars['Int']['input']>;
  on?: InputMaybe<Scalars['Date']['input']>;
  orderBy?: InputMaybe<Array<ProjectResponsibilityOrderBy>>;
  where?: InputMaybe<ProjectResponsibilityWhere>;
};


/** 查询. Everything that can be read. */
export type QueryProjectResponsibilityArgs = {
  by: ProjectResponsibilityBy;
};


/** 查询. Everything that can be read. */
export type QueryProjectsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  offset?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<ProjectOrderBy>>;
  where?: InputMaybe<ProjectWhere>;
};


/** 查询. Everything that can be read. */
export type QueryRankingArgs = {
  by: RankingBy;
};


/** 查询. Everything that can be read. */
export type QueryRankingsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  offset?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<RankingOrderBy>>;
  where?: InputMaybe<RankingWhere>;
};


/** 查询. Everything that can be read. */
export type QueryRecordOriginArgs = {
  by: RecordOriginBy;
};


/** 查询. Everything that can be read. */
export type QueryRecordOriginsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  offset?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<RecordOriginOrderBy>>;
  where?: InputMaybe<RecordOriginWhere>;
};


/** 查询. Everything that can be read. */
export type QuerySegmentFlowArgs = {
  by: SegmentFlowBy;
};


/** 查询. Everything that can be read. */
export type QuerySegmentFlowsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  offset?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<SegmentFlowOrderBy>>;
  where?: InputMaybe<SegmentFlowWhere>;
};


/** 查询. Everything that can be read. */
export type QuerySupplyRelationArgs = {
  by: SupplyRelationBy;
};


/** 查询. Everything that can be read. */
export type QuerySupplyRelationsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  offset?: InputMaybe<Scalars['Int']['input']>;
  on?: InputMaybe<Scalars['Date']['input']>;
  orderBy?: InputMaybe<Array<SupplyRelationOrderBy>>;
  where?: InputMaybe<SupplyRelationWhere>;
};


/** 查询. Everything that can be read. */
export type QueryTalentApartmentArgs = {
  by: TalentApartmentBy;
};


/** 查询. Everything that can be read. */
export type QueryTalentApartmentLeaseArgs = {
  by: TalentApartmentLeaseBy;
};


/** 查询. Everything that can be read. */
export type QueryTalentApartmentLeasesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  offset?: InputMaybe<Scalars['Int']['input']>;
  on?: InputMaybe<Scalars['Date']['input']>;
  orderBy?: InputMaybe<Array<TalentApartmentLeaseOrderBy>>;
  where?: InputMaybe<TalentApartmentLeaseWhere>;
};


/** 查询. Everything that can be read. */
export type QueryTalentApartmentUnitArgs = {
  by: TalentApartmentUnitBy;
};


/** 查询. Everything that can be read. */
export type QueryTalentApartmentUnitsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  offset?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<TalentApartmentUnitOrderBy>>;
  where?: InputMaybe<TalentApartmentUnitWhere>;
};


/** 查询. Everything that can be read. */
export type QueryTalentApartmentsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  offset?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<TalentApartmentOrderBy>>;
  where?: InputMaybe<TalentApartmentWhere>;
};

/** 榜单排名. The place of an enterprise on a yearly ranking, such as the Fortune Global 500. */
export type Ranking = Node & {
  /** 资产（排序时先按币种）. Total assets. Ordered by currency first. */
  assets?: Maybe<Money>;
  /** 国家或地区. Country or region of the headquarters, as the ranking names it. */
  countryName?: Maybe<Scalars['String']['output']>;
  /** 员工人数. Employees, in persons. */
  employees?: Maybe<Scalars['Int']['output']>;
  /** 企业. The enterprise; null until a name of it is known to be the one on the ranking. */
  enterprise?: Maybe<Enterprise>;
  /** 总部所在地. Place of the headquarters, as the ranking names it. */
  headquarters?: Maybe<Scalars['String']['output']>;
  /** 标识. Global id, opaque. */
  id: Scalars['ID']['output'];
  /** 行业. Industry, as the ranking names it. */
  industryName?: Maybe<Scalars['String']['output']>;
  /** 榜单（代码表 ranking-list）. The ranking. Code list ranking-list. */
  list: CodeListItem;
  /** 上榜名称. Name on the ranking. */
  name: Scalars['String']['output'];
  /** 利润（排序时先按币种）. Profit; negative for a loss. Ordered by currency first. */
  profit?: Maybe<Money>;
  /** 数据来源. Rows of imported files that the record came from, with their file and import. */
  provenance: RecordOriginConnection;
  /** 名次. Place, from 1. */
  rank: Scalars['Int']['output'];
  /** 记录方式. Whether the record mirrors its source or is kept here. */
  recordMode: RecordMode;
  /** 营业收入（排序时先按币种）. Revenue. Ordered by currency first. */
  revenue?: Maybe<Money>;
  /** 部门. Sector, as the ranking names it. */
  sectorName?: Maybe<Scalars['String']['output']>;
  /** 网址. Website of the enterprise. */
  website?: Maybe<Scalars['String']['output']>;
  /** 年份. Year of the ranking; its figures are of the year before. */
  year: Scalars['Int']['output'];
};


/** 榜单排名. The place of an enterprise on a yearly ranking, such as the Fortune Global 500. */
export type RankingProvenanceArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  offset?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<RecordOriginOrderBy>>;
  where?: InputMaybe<RecordOriginWhere>;
};

/** 榜单排名的标识. Names one ranking by its id or by a natural key. */
export type RankingBy =
  /** 标识. Global id. */
  { id: Scalars['ID']['input']; listYearName?: never; }
  |  /** 榜单＋年份＋上榜名称. The natural key of list, year, name. */
  { id?: never; listYearName: RankingByListYearName; };

/** 榜单＋年份＋上榜名称. The natural key of list, year, name. */
export type RankingByListYearName = {
  /** 榜单. The ranking. */
  list: Scalars['String']['input'];
  /** 上榜名称. Name on the ranking. */
  name: Scalars['String']['input'];
  /** 年份. Year of the ranking; its figures are of the year before. */
  year: Scalars['Int']['input'];
};

/** 榜单排名的分页列表. A page of a list of ranking records. */
export type RankingConnection = {
  /** 各条及其游标. The records of the page with their cursors. */
  edges: Array<RankingEdge>;
  /** 各条. The records of the page. */
  nodes: Array<Ranking>;
  /** 分页信息. Where the page lies in the list. */
  pageInfo: PageInfo;
  /** 总数. Number of records on all pages; counted only when asked for. */
  totalCount: Scalars['Int']['output'];
};

/** 榜单排名列表中的一条及其游标. One ranking of a list, with its cursor. */
export type RankingEdge = {
  /** 游标. Opaque; pass it as `after` or `before` with the same ordering. */
  cursor: Scalars['String']['output'];
  /** 榜单排名. The ranking. */
  node: Ranking;
};

/** 榜单排名关联条件. Condition on one related ranking. At least one of `is` and `isNull` is needed. */
export type RankingFilter = {
  /** 关联记录满足. There is a related ranking and it meets this. */
  is?: InputMaybe<RankingWhere>;
  /** 是否没有关联记录. Whether there is no related ranking. */
  isNull?: InputMaybe<Scalars['Boolean']['input']>;
};

/** 榜单排名列表条件. Condition on related ranking records. At least one of `some`, `none` and `every` is needed. */
export type RankingListFilter = {
  /** 每一条都满足（没有关联记录时也成立）. Every related record meets this; also true when there is none. */
  every?: InputMaybe<RankingWhere>;
  /** 没有一条满足. No related record meets this. */
  none?: InputMaybe<RankingWhere>;
  /** 至少一条满足. At least one related record meets this. */
  some?: InputMaybe<RankingWhere>;
};

/** 榜单排名排序项. One key to order ranking records by; later keys of the list decide between equals, and the id, the way of the last key, between what is still equal. */
export type RankingOrderBy =
  /** 资产（排序时先按币种）. Total assets. Ordered by currency first. */
  { assets: OrderDirection; countryName?: never; employees?: never; headquarters?: never; id?: never; industryName?: never; list?: never; name?: never; profit?: never; rank?: never; recordMode?: never; revenue?: never; sectorName?: never; website?: never; year?: never; }
  |  /** 国家或地区. Country or region of the headquarters, as the ranking names it. */
  { assets?: never; countryName: OrderDirection; employees?: never; headquarters?: never; id?: never; industryName?: never; list?: never; name?: never; profit?: never; rank?: never; recordMode?: never; revenue?: never; sectorName?: never; website?: never; year?: never; }
  |  /** 员工人数. Employees, in persons. */
  { assets?: never; countryName?: never; employees: OrderDirection; headquarters?: never; id?: never; industryName?: never; list?: never; name?: never; profit?: never; rank?: never; recordMode?: never; revenue?: never; sectorName?: never; website?: never; year?: never; }
  |  /** 总部所在地. Place of the headquarters, as the ranking names it. */
  { assets?: never; countryName?: never; employees?: never; headquarters: OrderDirection; id?: never; industryName?: never; list?: never; name?: never; profit?: never; rank?: never; recordMode?: never; revenue?: never; sectorName?: never; website?: never; year?: never; }
  |  /** 标识. By id, which is the order in which records were made. */
  { assets?: never; countryName?: never; employees?: never; headquarters?: never; id: OrderDirection; industryName?: never; list?: never; name?: never; profit?: never; rank?: never; recordMode?: never; revenue?: never; sectorName?: never; website?: never; year?: never; }
  |  /** 行业. Industry, as the ranking names it. */
  { assets?: never; countryName?: never; employees?: never; headquarters?: never; id?: never; industryName: OrderDirection; list?: never; name?: never; profit?: never; rank?: never; recordMode?: never; revenue?: never; sectorName?: never; website?: never; year?: never; }
  |  /** 榜单（代码表 ranking-list）. The ranking. Code list ranking-list. */
  { assets?: never; countryName?: never; employees?: never; headquarters?: never; id?: never; industryName?: never; list: OrderDirection; name?: never; profit?: never; rank?: never; recordMode?: never; revenue?: never; sectorName?: never; website?: never; year?: never; }
  |  /** 上榜名称. Name on the ranking. */
  { assets?: never; countryName?: never; employees?: never; headquarters?: never; id?: never; industryName?: never; list?: never; name: OrderDirection; profit?: never; rank?: never; recordMode?: never; revenue?: never; sectorName?: never; website?: never; year?: never; }
  |  /** 利润（排序时先按币种）. Profit; negative for a loss. Ordered by currency first. */
  { assets?: never; countryName?: never; employees?: never; headquarters?: never; id?: never; industryName?: never; list?: never; name?: never; profit: OrderDirection; rank?: never; recordMode?: never; revenue?: never; sectorName?: never; website?: never; year?: never; }
  |  /** 名次. Place, from 1. */
  { assets?: never; countryName?: never; employees?: never; headquarters?: never; id?: never; industryName?: never; list?: never; name?: never; profit?: never; rank: OrderDirection; recordMode?: never; revenue?: never; sectorName?: never; website?: never; year?: never; }
  |  /** 记录方式. Whether the record mirrors its source or is kept here. */
  { assets?: never; countryName?: never; employees?: never; headquarters?: never; id?: never; industryName?: never; list?: never; name?: never; profit?: never; rank?: never; recordMode: OrderDirection; revenue?: never; sectorName?: never; website?: never; year?: never; }
  |  /** 营业收入（排序时先按币种）. Revenue. Ordered by currency first. */
  { assets?: never; countryName?: never; employees?: never; headquarters?: never; id?: never; industryName?: never; list?: never; name?: never; profit?: never; rank?: never; recordMode?: never; revenue: OrderDirection; sectorName?: never; website?: never; year?: never; }
  |  /** 部门. Sector, as the ranking names it. */
  { assets?: never; countryName?: never; employees?: never; headquarters?: never; id?: never; industryName?: never; list?: never; name?: never; profit?: never; rank?: never; recordMode?: never; revenue?: never; sectorName: OrderDirection; website?: never; year?: never; }
  |  /** 网址. Website of the enterprise. */
  { assets?: never; countryName?: never; employees?: never; headquarters?: never; id?: never; industryName?: never; list?: never; name?: never; profit?: never; rank?: never; recordMode?: never; revenue?: never; sectorName?: never; website: OrderDirection; year?: never; }
  |  /** 年份. Year of the ranking; its figures are of the year before. */
  { assets?: never; countryName?: never; employees?: never; headquarters?: never; id?: never; industryName?: never; list?: never; name?: never; profit?: never; rank?: never; recordMode?: never; revenue?: never; sectorName?: never; website?: never; year: OrderDirection; };

/** 榜单排名筛选条件. Conditions on ranking records. They are ANDed; an empty object matches all. */
export type RankingWhere = {
  /** 且（全部成立）. All of these hold. */
  and?: InputMaybe<Array<RankingWhere>>;
  /** 资产（排序时先按币种）. Total assets. Ordered by currency first. */
  assets?: InputMaybe<MoneyFilter>;
  /** 国家或地区. Country or region of the headquarters, as the ranking names it. */
  countryName?: InputMaybe<StringFilter>;
  /** 员工人数. Employees, in persons. */
  employees?: InputMaybe<IntFilter>;
  /** 企业. The enterprise; null until a name of it is known to be the one on the ranking. */
  enterprise?: InputMaybe<EnterpriseFilter>;
  /** 总部所在地. Place of the headquarters, as the ranking names it. */
  headquarters?: InputMaybe<StringFilter>;
  /** 标识. Condition on the global id. */
  id?: InputMaybe<IdFilter>;
  /** 行业. Industry, as the ranking names it. */
  industryName?: InputMaybe<StringFilter>;
  /** 榜单（代码表 ranking-list）. The ranking. Code list ranking-list. */
  list?: InputMaybe<CodeFilter>;
  /** 上榜名称. Name on the ranking. */
  name?: InputMaybe<StringFilter>;
  /** 非（恰为其补集，空值也算在内）. This does not hold; the exact complement, records without a value included. */
  not?: InputMaybe<RankingWhere>;
  /** 或（至少一项成立，空列表不匹配任何记录）. At least one of these holds; an empty list matches nothing. */
  or?: InputMaybe<Array<RankingWhere>>;
  /** 利润（排序时先按币种）. Profit; negative for a loss. Ordered by currency first. */
  profit?: InputMaybe<MoneyFilter>;
  /** 名次. Place, from 1. */
  rank?: InputMaybe<IntFilter>;
  /** 记录方式. Whether the record mirrors its source or is kept here. */
  recordMode?: InputMaybe<RecordModeFilter>;
  /** 营业收入（排序时先按币种）. Revenue. Ordered by currency first. */
  revenue?: InputMaybe<MoneyFilter>;
  /** 部门. Sector, as the ranking names it. */
  sectorName?: InputMaybe<StringFilter>;
  /** 网址. Website of the enterprise. */
  website?: InputMaybe<StringFilter>;
  /** 年份. Year of the ranking; its figures are of the year before. */
  year?: InputMaybe<IntFilter>;
};

/** 记录方式. Who decides about a record: its source, or this hub. */
export type RecordMode =
  /** 镜像. A copy of what another system says, stored as received; a breach of a rule is noted, never refused. */
  | 'MIRRORED'
  /** 自管. Kept in this hub, so its rules are enforced. */
  | 'OPERATED';

/** 记录方式条件. Condition on a value of RecordMode. Its operators are ANDed; at least one is needed. */
export type RecordModeFilter = {
  /** 等于. Equals this value. */
  eq?: InputMaybe<RecordMode>;
  /** 属于（最多 1000 个值）. Equals one of these values, at most 1,000. */
  in?: InputMaybe<Array<RecordMode>>;
  /** 是否为空. Whether there is no value. */
  isNull?: InputMaybe<Scalars['Boolean']['input']>;
};

/** 数据来源行. Where a record came from: a row of a file of an import. */
export type RecordOrigin = Node & {
  /** 记录类型. Type of the record, such as "Enterprise". */
  entity: Scalars['String']['output'];
  /** 文件. The file. */
  file: ImportFile;
  /** 标识. Global id, opaque. */
  id: Scalars['ID']['output'];
  /** 导入结果. What the row did to the record. */
  outcome: RecordOutcome;
  /** 行号. Line in the file, from 1, the header included. */
  row: Scalars['Int']['output'];
  /** 来源值. What the cells of the row said of the record, in their order. */
  values: Array<OriginValue>;
};


/** 数据来源行. Where a record came from: a row of a file of an import. */
export type RecordOriginValuesArgs = {
  field?: InputMaybe<Scalars['String']['input']>;
};

/** 数据来源行的标识. Names one record origin by its id or by a natural key. */
export type RecordOriginBy =
  /** 标识. Global id. */
  { id: Scalars['ID']['input']; };

/** 数据来源行的分页列表. A page of a list of record origin records. */
export type RecordOriginConnection = {
  /** 各条及其游标. The records of the page with their cursors. */
  edges: Array<RecordOriginEdge>;
  /** 各条. The records of the page. */
  nodes: Array<RecordOrigin>;
  /** 分页信息. Where the page lies in the list. */
  pageInfo: PageInfo;
  /** 总数. Number of records on all pages; counted only when asked for. */
  totalCount: Scalars['Int']['output'];
};

/** 数据来源行列表中的一条及其游标. One record origin of a list, with its cursor. */
export type RecordOriginEdge = {
  /** 游标. Opaque; pass it as `after` or `before` with the same ordering. */
  cursor: Scalars['String']['output'];
  /** 数据来源行. The record origin. */
  node: RecordOrigin;
};

/** 数据来源行关联条件. Condition on one related record origin. At least one of `is` and `isNull` is needed. */
export type RecordOriginFilter = {
  /** 关联记录满足. There is a related record origin and it meets this. */
  is?: InputMaybe<RecordOriginWhere>;
  /** 是否没有关联记录. Whether there is no related record origin. */
  isNull?: InputMaybe<Scalars['Boolean']['input']>;
};

/** 数据来源行列表条件. Condition on related record origin records. At least one of `some`, `none` and `every` is needed. */
export type RecordOriginListFilter = {
  /** 每一条都满足（没有关联记录时也成立）. Every related record meets this; also true when there is none. */
  every?: InputMaybe<RecordOriginWhere>;
  /** 没有一条满足. No related record meets this. */
  none?: InputMaybe<RecordOriginWhere>;
  /** 至少一条满足. At least one related record meets this. */
  some?: InputMaybe<RecordOriginWhere>;
};

/** 数据来源行排序项. One key to order record origin records by; later keys of the list decide between equals, and the id, the way of the last key, between what is still equal. */
export type RecordOriginOrderBy =
  /** 记录类型. Type of the record, such as "Enterprise". */
  { entity: OrderDirection; id?: never; outcome?: never; row?: never; }
  |  /** 标识. By id, which is the order in which records were made. */
  { entity?: never; id: OrderDirection; outcome?: never; row?: never; }
  |  /** 导入结果. What the row did to the record. */
  { entity?: never; id?: never; outcome: OrderDirection; row?: never; }
  |  /** 行号. Line in the file, from 1, the header included. */
  { entity?: never; id?: never; outcome?: never; row: OrderDirection; };

/** 数据来源行筛选条件. Conditions on record origin records. They are ANDed; an empty object matches all. */
export type RecordOriginWhere = {
  /** 且（全部成立）. All of these hold. */
  and?: InputMaybe<Array<RecordOriginWhere>>;
  /** 记录类型. Type of the record, such as "Enterprise". */
  entity?: InputMaybe<StringFilter>;
  /** 文件. The file. */
  file?: InputMaybe<ImportFileFilter>;
  /** 标识. Condition on the global id. */
  id?: InputMaybe<IdFilter>;
  /** 非（恰为其补集，空值也算在内）. This does not hold; the exact complement, records without a value included. */
  not?: InputMaybe<RecordOriginWhere>;
  /** 或（至少一项成立，空列表不匹配任何记录）. At least one of these holds; an empty list matches nothing. */
  or?: InputMaybe<Array<RecordOriginWhere>>;
  /** 导入结果. What the row did to the record. */
  outcome?: InputMaybe<RecordOutcomeFilter>;
  /** 行号. Line in the file, from 1, the header included. */
  row?: InputMaybe<IntFilter>;
};

/** 导入结果. What a row of an import did to a record. */
export type RecordOutcome =
  /** 新增. The row made the record. */
  | 'CREATED'
  /** 未变. The record was as the row says, or held values of a source of higher rank. */
  | 'UNCHANGED'
  /** 更新. The row changed the record. */
  | 'UPDATED';

/** 导入结果条件. Condition on a value of RecordOutcome. Its operators are ANDed; at least one is needed. */
export type RecordOutcomeFilter = {
  /** 等于. Equals this value. */
  eq?: InputMaybe<RecordOutcome>;
  /** 属于（最多 1000 个值）. Equals one of these values, at most 1,000. */
  in?: InputMaybe<Array<RecordOutcome>>;
  /** 是否为空. Whether there is no value. */
  isNull?: InputMaybe<Scalars['Boolean']['input']>;
};

/** 撤销导入的输入. What revertImport takes. */
export type RevertImportInput = {
  /** 导入. Global id of the import. */
  import: Scalars['ID']['input'];
};

/** 撤销导入的结果. The import as it is now, or why revertImport did nothing. */
export type RevertImportResult = Import | ImportNotFound | ImportNotRevertible | ImportStateConflict;

/** 环节流向. Goods that run from one segment to another; flows may form cycles. */
export type SegmentFlow = Node & {
  /** 流出环节. The segment that supplies. */
  fromSegment: ChainSegment;
  /** 标识. Global id, opaque. */
  id: Scalars['ID']['output'];
  /** 说明. Remarks. */
  note?: Maybe<Scalars['String']['output']>;
  /** 产品. What is supplied, as text. */
  product: Scalars['String']['output'];
  /** 数据来源. Rows of imported files that the record came from, with their file and import. */
  provenance: RecordOriginConnection;
  /** 流入环节. The segment that buys. */
  toSegment: ChainSegment;
};


/** 环节流向. Goods that run from one segment to another; flows may form cycles. */
export type SegmentFlowProvenanceArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  offset?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<RecordOriginOrderBy>>;
  where?: InputMaybe<RecordOriginWhere>;
};

/** 环节流向的标识. Names one segment flow by its id or by a natural key. */
export type SegmentFlowBy =
  /** 流出环节＋流入环节＋产品. The natural key of fromSegment, toSegment, product. */
  { fromSegmentToSegmentProduct: SegmentFlowByFromSegmentToSegmentProduct; id?: never; }
  |  /** 标识. Global id. */
  { fromSegmentToSegmentProduct?: never; id: Scalars['ID']['input']; };

/** 流出环节＋流入环节＋产品. The natural key of fromSegment, toSegment, product. */
export type SegmentFlowByFromSegmentToSegmentProduct = {
  /** 流出环节. The segment that supplies. */
  fromSegment: ChainSegmentBy;
  /** 产品. What is supplied, as text. */
  product: Scalars['String']['input'];
  /** 流入环节. The segment that buys. */
  toSegment: ChainSegmentBy;
};

/** 环节流向的分页列表. A page of a list of segment flow records. */
export type SegmentFlowConnection = {
  /** 各条及其游标. The records of the page with their cursors. */
  edges: Array<SegmentFlowEdge>;
  /** 各条. The records of the page. */
  nodes: Array<SegmentFlow>;
  /** 分页信息. Where the page lies in the list. */
  pageInfo: PageInfo;
  /** 总数. Number of records on all pages; counted only when asked for. */
  totalCount: Scalars['Int']['output'];
};

/** 环节流向列表中的一条及其游标. One segment flow of a list, with its cursor. */
export type SegmentFlowEdge = {
  /** 游标. Opaque; pass it as `after` or `before` with the same ordering. */
  cursor: Scalars['String']['output'];
  /** 环节流向. The segment flow. */
  node: SegmentFlow;
};

/** 环节流向关联条件. Condition on one related segment flow. At least one of `is` and `isNull` is needed. */
export type SegmentFlowFilter = {
  /** 关联记录满足. There is a related segment flow and it meets this. */
  is?: InputMaybe<SegmentFlowWhere>;
  /** 是否没有关联记录. Whether there is no related segment flow. */
  isNull?: InputMaybe<Scalars['Boolean']['input']>;
};

/** 环节流向列表条件. Condition on related segment flow records. At least one of `some`, `none` and `every` is needed. */
export type SegmentFlowListFilter = {
  /** 每一条都满足（没有关联记录时也成立）. Every related record meets this; also true when there is none. */
  every?: InputMaybe<SegmentFlowWhere>;
  /** 没有一条满足. No related record meets this. */
  none?: InputMaybe<SegmentFlowWhere>;
  /** 至少一条满足. At least one related record meets this. */
  some?: InputMaybe<SegmentFlowWhere>;
};

/** 环节流向排序项. One key to order segment flow records by; later keys of the list decide between equals, and the id, the way of the last key, between what is still equal. */
export type SegmentFlowOrderBy =
  /** 标识. By id, which is the order in which records were made. */
  { id: OrderDirection; note?: never; product?: never; }
  |  /** 说明. Remarks. */
  { id?: never; note: OrderDirection; product?: never; }
  |  /** 产品. What is supplied, as text. */
  { id?: never; note?: never; product: OrderDirection; };

/** 环节流向筛选条件. Conditions on segment flow records. They are ANDed; an empty object matches all. */
export type SegmentFlowWhere = {
  /** 且（全部成立）. All of these hold. */
  and?: InputMaybe<Array<SegmentFlowWhere>>;
  /** 流出环节. The segment that supplies. */
  fromSegment?: InputMaybe<ChainSegmentFilter>;
  /** 标识. Condition on the global id. */
  id?: InputMaybe<IdFilter>;
  /** 非（恰为其补集，空值也算在内）. This does not hold; the exact complement, records without a value included. */
  not?: InputMaybe<SegmentFlowWhere>;
  /** 说明. Remarks. */
  note?: InputMaybe<StringFilter>;
  /** 或（至少一项成立，空列表不匹配任何记录）. At least one of these holds; an empty list matches nothing. */
  or?: InputMaybe<Array<SegmentFlowWhere>>;
  /** 产品. What is supplied, as text. */
  product?: InputMaybe<StringFilter>;
  /** 流入环节. The segment that buys. */
  toSegment?: InputMaybe<ChainSegmentFilter>;
};

/** 文本条件. Condition on a text; texts compare by code point. Its operators are ANDed; at least one is needed. */
export type StringFilter = {
  /** 包含（按字面，区分大小写）. Contains this text, literally and case-sensitively. */
  contains?: InputMaybe<Scalars['String']['input']>;
  /** 等于. Equals this value. */
  eq?: InputMaybe<Scalars['String']['input']>;
  /** 大于. Is greater than, or after, this value. */
  gt?: InputMaybe<Scalars['String']['input']>;
  /** 大于等于. Is at least, or not before, this value. */
  gte?: InputMaybe<Scalars['String']['input']>;
  /** 属于（最多 1000 个值）. Equals one of these values, at most 1,000. */
  in?: InputMaybe<Array<Scalars['String']['input']>>;
  /** 是否为空. Whether there is no value. */
  isNull?: InputMaybe<Scalars['Boolean']['input']>;
  /** 小于. Is less than, or before, this value. */
  lt?: InputMaybe<Scalars['String']['input']>;
  /** 小于等于. Is at most, or not after, this value. */
  lte?: InputMaybe<Scalars['String']['input']>;
  /** 开头为（按字面，区分大小写）. Starts with this text, literally and case-sensitively. */
  startsWith?: InputMaybe<Scalars['String']['input']>;
};

/** 供需关系. One enterprise supplies a product to another; always recorded from supplier to buyer. */
export type SupplyRelation = Node & {
  /** 采购企业. The enterprise that buys. */
  buyer: Enterprise;
  /** 佐证. What the relation is known from. */
  evidence?: Maybe<Scalars['String']['output']>;
  /** 标识. Global id, opaque. */
  id: Scalars['ID']['output'];
  /** 本地配套. Whether the supply counts as local; null when unknown. */
  local?: Maybe<Scalars['Boolean']['output']>;
  /** 产品. What is supplied, as text. */
  product: Scalars['String']['output'];
  /** 数据来源. Rows of imported files that the record came from, with their file and import. */
  provenance: RecordOriginConnection;
  /** 供应企业. The enterprise that supplies. */
  supplier: Enterprise;
  /** 起始日期. First day of the relation. */
  validFrom: Scalars['Date']['output'];
  /** 终止日期. First day after the relation; null while it lasts. */
  validTo?: Maybe<Scalars['Date']['output']>;
  /** 年供应额（基本单位：元）. Value supplied in a year. Base unit: yuan. */
  yearlyValue: Figure;
};


/** 供需关系. One enterprise supplies a product to another; always recorded from supplier to buyer. */
export type SupplyRelationProvenanceArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  offset?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<RecordOriginOrderBy>>;
  where?: InputMaybe<RecordOriginWhere>;
};

/** 供需关系的标识. Names one supply relation by its id or by a natural key. */
export type SupplyRelationBy =
  /** 标识. Global id. */
  { id: Scalars['ID']['input']; supplierBuyerProductValidFrom?: never; }
  |  /** 供应企业＋采购企业＋产品＋起始日期. The natural key of supplier, buyer, product, validFrom. */
  { id?: never; supplierBuyerProductValidFrom: SupplyRelationBySupplierBuyerProductValidFrom; };

/** 供应企业＋采购企业＋产品＋起始日期. The natural key of supplier, buyer, product, validFrom. */
export type SupplyRelationBySupplierBuyerProductValidFrom = {
  /** 采购企业. The enterprise that buys. */
  buyer: EnterpriseBy;
  /** 产品. What is supplied, as text. */
  product: Scalars['String']['input'];
  /** 供应企业. The enterprise that supplies. */
  supplier: EnterpriseBy;
  /** 起始日期. First day of the relation. */
  validFrom: Scalars['Date']['input'];
};

/** 供需关系的分页列表. A page of a list of supply relation records. */
export type SupplyRelationConnection = {
  /** 各条及其游标. The records of the page with their cursors. */
  edges: Array<SupplyRelationEdge>;
  /** 各条. The records of the page. */
  nodes: Array<SupplyRelation>;
  /** 分页信息. Where the page lies in the list. */
  pageInfo: PageInfo;
  /** 总数. Number of records on all pages; counted only when asked for. */
  totalCount: Scalars['Int']['output'];
};

/** 供需关系列表中的一条及其游标. One supply relation of a list, with its cursor. */
export type SupplyRelationEdge = {
  /** 游标. Opaque; pass it as `after` or `before` with the same ordering. */
  cursor: Scalars['String']['output'];
  /** 供需关系. The supply relation. */
  node: SupplyRelation;
};

/** 供需关系关联条件. Condition on one related supply relation. At least one of `is` and `isNull` is needed. */
export type SupplyRelationFilter = {
  /** 关联记录满足. There is a related supply relation and it meets this. */
  is?: InputMaybe<SupplyRelationWhere>;
  /** 是否没有关联记录. Whether there is no related supply relation. */
  isNull?: InputMaybe<Scalars['Boolean']['input']>;
  /** 有效日期（不填则为所指的那条记录，不论何时有效）. Only if it is valid on this day. Unless given it is the very record that is referred to, whenever it is or was valid. */
  on?: InputMaybe<Scalars['Date']['input']>;
};

/** 供需关系列表条件. Condition on related supply relation records. At least one of `some`, `none` and `every` is needed. */
export type SupplyRelationListFilter = {
  /** 每一条都满足（没有关联记录时也成立）. Every related record meets this; also true when there is none. */
  every?: InputMaybe<SupplyRelationWhere>;
  /** 没有一条满足. No related record meets this. */
  none?: InputMaybe<SupplyRelationWhere>;
  /** 有效日期（不填为今天，null 为不限时间）. Only what is valid on this day, from included, to excluded; today (China Standard Time) unless given, null for all times. */
  on?: InputMaybe<Scalars['Date']['input']>;
  /** 至少一条满足. At least one related record meets this. */
  some?: InputMaybe<SupplyRelationWhere>;
};

/** 供需关系排序项. One key to order supply relation records by; later keys of the list decide between equals, and the id, the way of the last key, between what is still equal. */
export type SupplyRelationOrderBy =
  /** 佐证. What the relation is known from. */
  { evidence: OrderDirection; id?: never; local?: never; product?: never; validFrom?: never; validTo?: never; yearlyValue?: never; }
  |  /** 标识. By id, which is the order in which records were made. */
  { evidence?: never; id: OrderDirection; local?: never; product?: never; validFrom?: never; validTo?: never; yearlyValue?: never; }
  |  /** 本地配套. Whether the supply counts as local; null when unknown. */
  { evidence?: never; id?: never; local: OrderDirection; product?: never; validFrom?: never; validTo?: never; yearlyValue?: never; }
  |  /** 产品. What is supplied, as text. */
  { evidence?: never; id?: never; local?: never; product: OrderDirection; validFrom?: never; validTo?: never; yearlyValue?: never; }
  |  /** 起始日期. First day of the relation. */
  { evidence?: never; id?: never; local?: never; product?: never; validFrom: OrderDirection; validTo?: never; yearlyValue?: never; }
  |  /** 终止日期. First day after the relation; null while it lasts. */
  { evidence?: never; id?: never; local?: never; product?: never; validFrom?: never; validTo: OrderDirection; yearlyValue?: never; }
  |  /** 年供应额（基本单位：元）. Value supplied in a year. Base unit: yuan. */
  { evidence?: never; id?: never; local?: never; product?: never; validFrom?: never; validTo?: never; yearlyValue: OrderDirection; };

/** 供需关系筛选条件. Conditions on supply relation records. They are ANDed; an empty object matches all. */
export type SupplyRelationWhere = {
  /** 且（全部成立）. All of these hold. */
  and?: InputMaybe<Array<SupplyRelationWhere>>;
  /** 采购企业. The enterprise that buys. */
  buyer?: InputMaybe<EnterpriseFilter>;
  /** 佐证. What the relation is known from. */
  evidence?: InputMaybe<StringFilter>;
  /** 标识. Condition on the global id. */
  id?: InputMaybe<IdFilter>;
  /** 本地配套. Whether the supply counts as local; null when unknown. */
  local?: InputMaybe<BooleanFilter>;
  /** 非（恰为其补集，空值也算在内）. This does not hold; the exact complement, records without a value included. */
  not?: InputMaybe<SupplyRelationWhere>;
  /** 或（至少一项成立，空列表不匹配任何记录）. At least one of these holds; an empty list matches nothing. */
  or?: InputMaybe<Array<SupplyRelationWhere>>;
  /** 产品. What is supplied, as text. */
  product?: InputMaybe<StringFilter>;
  /** 供应企业. The enterprise that supplies. */
  supplier?: InputMaybe<EnterpriseFilter>;
  /** 起始日期. First day of the relation. */
  validFrom?: InputMaybe<DateFilter>;
  /** 终止日期. First day after the relation; null while it lasts. */
  validTo?: InputMaybe<DateFilter>;
  /** 年供应额（基本单位：元）. Value supplied in a year. Base unit: yuan. */
  yearlyValue?: InputMaybe<FigureFilter>;
};

/** 人才公寓. A building or compound of flats for talents. */
export type TalentApartment = Node & {
  /** 地址. Address. */
  address?: Maybe<Scalars['String']['output']>;
  /** 公寓代码. Code within the district. */
  code: Scalars['String']['output'];
  /** 管理部门. The department that manages it. */
  department?: Maybe<Department>;
  /** 所在区划. The division it lies in. */
  division?: Maybe<AdministrativeDivision>;
  /** 标识. Global id, opaque. */
  id: Scalars['ID']['output'];
  /** 供应方式（代码表 apartment-kind）. Kind: for rent, shared ownership, reduced-price sale. Code list apartment-kind. */
  kind: CodeListItem;
  /** 位置. Where it stands. */
  location?: Maybe<Location>;
  /** 公寓名称. Name. */
  name: Scalars['String']['output'];
  /** 启用时间. When it opened, often a month. */
  openedOn?: Maybe<Scalars['PartialDate']['output']>;
  /** 所在园区. The park it stands in; null outside parks. */
  park?: Maybe<Park>;
  /** 数据来源. Rows of imported files that the record came from, with their file and import. */
  provenance: RecordOriginConnection;
  /** 保障性租赁住房. Whether it counts as government-subsidised rental housing. */
  subsidisedRental: Scalars['Boolean']['output'];
  /** 房源数. Number of units, in whatever state. */
  unitCount: Scalars['Int']['output'];
  /** 房源. Its units. */
  units: TalentApartmentUnitConnection;
  /** 可分配房源数. Number of units that may be allocated now; reserved ones and those under repair are not among them. */
  vacantUnitCount: Scalars['Int']['output'];
};


/** 人才公寓. A building or compound of flats for talents. */
export type TalentApartmentDivisionArgs = {
  on?: InputMaybe<Scalars['Date']['input']>;
};


/** 人才公寓. A building or compound of flats for talents. */
export type TalentApartmentProvenanceArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  offset?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<RecordOriginOrderBy>>;
  where?: InputMaybe<RecordOriginWhere>;
};


/** 人才公寓. A building or compound of flats for talents. */
export type TalentApartmentUnitsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  offset?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<TalentApartmentUnitOrderBy>>;
  where?: InputMaybe<TalentApartmentUnitWhere>;
};

/** 人才公寓的标识. Names one talent apartment by its id or by a natural key. */
export type TalentApartmentBy =
  /** 公寓代码. Code within the district. */
  { code: Scalars['String']['input']; id?: never; }
  |  /** 标识. Global id. */
  { code?: never; id: Scalars['ID']['input']; };

/** 人才公寓的分页列表. A page of a list of talent apartment records. */
export type TalentApartmentConnection = {
  /** 各条及其游标. The records of the page with their cursors. */
  edges: Array<TalentApartmentEdge>;
  /** 各条. The records of the page. */
  nodes: Array<TalentApartment>;
  /** 分页信息. Where the page lies in the list. */
  pageInfo: PageInfo;
  /** 总数. Number of records on all pages; counted only when asked for. */
  totalCount: Scalars['Int']['output'];
};

/** 人才公寓列表中的一条及其游标. One talent apartment of a list, with its cursor. */
export type TalentApartmentEdge = {
  /** 游标. Opaque; pass it as `after` or `before` with the same ordering. */
  cursor: Scalars['String']['output'];
  /** 人才公寓. The talent apartment. */
  node: TalentApartment;
};

/** 人才公寓关联条件. Condition on one related talent apartment. At least one of `is` and `isNull` is needed. */
export type TalentApartmentFilter = {
  /** 关联记录满足. There is a related talent apartment and it meets this. */
  is?: InputMaybe<TalentApartmentWhere>;
  /** 是否没有关联记录. Whether there is no related talent apartment. */
  isNull?: InputMaybe<Scalars['Boolean']['input']>;
};

/** 租约. A lease of a talent apartment unit; leases of one unit never overlap. */
export type TalentApartmentLease = Node & {
  /** 押金（排序时先按币种）. Deposit. Ordered by currency first. */
  deposit?: Maybe<Money>;
  /** 用人单位. The tenant's employer. */
  employer?: Maybe<Enterprise>;
  /** 终止原因（代码表 lease-end-reason）. Why it ended early, if it did. Code list lease-end-reason. */
  endReason?: Maybe<CodeListItem>;
  /** 标识. Global id, opaque. */
  id: Scalars['ID']['output'];
  /** 数据来源. Rows of imported files that the record came from, with their file and import. */
  provenance: RecordOriginConnection;
  /** 记录方式. Whether the record mirrors its source or is kept here. */
  recordMode: RecordMode;
  /** 自付租金比例. Share of the market rent that the tenant pays, from 0 to 1. */
  rentShare?: Maybe<Scalars['Decimal']['output']>;
  /** 签约日期. Day of signature. */
  signedOn?: Maybe<Scalars['Date']['output']>;
  /** 租户标识. Opaque reference to the tenant in the housing office's own system; personal data. */
  tenantReference?: Maybe<Scalars['String']['output']>;
  /** 房源. The unit. */
  unit: TalentApartmentUnit;
  /** 租期起. First day of the lease. */
  validFrom: Scalars['Date']['output'];
  /** 租期止. First day after the lease; null while it is open-ended. */
  validTo?: Maybe<Scalars['Date']['output']>;
};


/** 租约. A lease of a talent apartment unit; leases of one unit never overlap. */
export type TalentApartmentLeaseProvenanceArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  offset?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<RecordOriginOrderBy>>;
  where?: InputMaybe<RecordOriginWhere>;
};

/** 租约的标识. Names one talent apartment lease by its id or by a natural key. */
export type TalentApartmentLeaseBy =
  /** 标识. Global id. */
  { id: Scalars['ID']['input']; unitValidFrom?: never; }
  |  /** 房源＋租期起. The natural key of unit, validFrom. */
  { id?: never; unitValidFrom: TalentApartmentLeaseByUnitValidFrom; };

/** 房源＋租期起. The natural key of unit, validFrom. */
export type TalentApartmentLeaseByUnitValidFrom = {
  /** 房源. The unit. */
  unit: TalentApartmentUnitBy;
  /** 租期起. First day of the lease. */
  validFrom: Scalars['Date']['input'];
};

/** 租约的分页列表. A page of a list of talent apartment lease records. */
export type TalentApartmentLeaseConnection = {
  /** 各条及其游标. The records of the page with their cursors. */
  edges: Array<TalentApartmentLeaseEdge>;
  /** 各条. The records of the page. */
  nodes: Array<TalentApartmentLease>;
  /** 分页信息. Where the page lies in the list. */
  pageInfo: PageInfo;
  /** 总数. Number of records on all pages; counted only when asked for. */
  totalCount: Scalars['Int']['output'];
};

/** 租约列表中的一条及其游标. One talent apartment lease of a list, with its cursor. */
export type TalentApartmentLeaseEdge = {
  /** 游标. Opaque; pass it as `after` or `before` with the same ordering. */
  cursor: Scalars['String']['output'];
  /** 租约. The talent apartment lease. */
  node: TalentApartmentLease;
};

/** 租约关联条件. Condition on one related talent apartment lease. At least one of `is` and `isNull` is needed. */
export type TalentApartmentLeaseFilter = {
  /** 关联记录满足. There is a related talent apartment lease and it meets this. */
  is?: InputMaybe<TalentApartmentLeaseWhere>;
  /** 是否没有关联记录. Whether there is no related talent apartment lease. */
  isNull?: InputMaybe<Scalars['Boolean']['input']>;
  /** 有效日期（不填则为所指的那条记录，不论何时有效）. Only if it is valid on this day. Unless given it is the very record that is referred to, whenever it is or was valid. */
  on?: InputMaybe<Scalars['Date']['input']>;
};

/** 租约列表条件. Condition on related talent apartment lease records. At least one of `some`, `none` and `every` is needed. */
export type TalentApartmentLeaseListFilter = {
  /** 每一条都满足（没有关联记录时也成立）. Every related record meets this; also true when there is none. */
  every?: InputMaybe<TalentApartmentLeaseWhere>;
  /** 没有一条满足. No related record meets this. */
  none?: InputMaybe<TalentApartmentLeaseWhere>;
  /** 有效日期（不填为今天，null 为不限时间）. Only what is valid on this day, from included, to excluded; today (China Standard Time) unless given, null for all times. */
  on?: InputMaybe<Scalars['Date']['input']>;
  /** 至少一条满足. At least one related record meets this. */
  some?: InputMaybe<TalentApartmentLeaseWhere>;
};

/** 租约排序项. One key to order talent apartment lease records by; later keys of the list decide between equals, and the id, the way of the last key, between what is still equal. */
export type TalentApartmentLeaseOrderBy =
  /** 押金（排序时先按币种）. Deposit. Ordered by currency first. */
  { deposit: OrderDirection; endReason?: never; id?: never; recordMode?: never; rentShare?: never; signedOn?: never; tenantReference?: never; validFrom?: never; validTo?: never; }
  |  /** 终止原因（代码表 lease-end-reason）. Why it ended early, if it did. Code list lease-end-reason. */
  { deposit?: never; endReason: OrderDirection; id?: never; recordMode?: never; rentShare?: never; signedOn?: never; tenantReference?: never; validFrom?: never; validTo?: never; }
  |  /** 标识. By id, which is the order in which records were made. */
  { deposit?: never; endReason?: never; id: OrderDirection; recordMode?: never; rentShare?: never; signedOn?: never; tenantReference?: never; validFrom?: never; validTo?: never; }
  |  /** 记录方式. Whether the record mirrors its source or is kept here. */
  { deposit?: never; endReason?: never; id?: never; recordMode: OrderDirection; rentShare?: never; signedOn?: never; tenantReference?: never; validFrom?: never; validTo?: never; }
  |  /** 自付租金比例. Share of the market rent that the tenant pays, from 0 to 1. */
  { deposit?: never; endReason?: never; id?: never; recordMode?: never; rentShare: OrderDirection; signedOn?: never; tenantReference?: never; validFrom?: never; validTo?: never; }
  |  /** 签约日期. Day of signature. */
  { deposit?: never; endReason?: never; id?: never; recordMode?: never; rentShare?: never; signedOn: OrderDirection; tenantReference?: never; validFrom?: never; validTo?: never; }
  |  /** 租户标识. Opaque reference to the tenant in the housing office's own system; personal data. */
  { deposit?: never; endReason?: never; id?: never; recordMode?: never; rentShare?: never; signedOn?: never; tenantReference: OrderDirection; validFrom?: never; validTo?: never; }
  |  /** 租期起. First day of the lease. */
  { deposit?: never; endReason?: never; id?: never; recordMode?: never; rentShare?: never; signedOn?: never; tenantReference?: never; validFrom: OrderDirection; validTo?: never; }
  |  /** 租期止. First day after the lease; null while it is open-ended. */
  { deposit?: never; endReason?: never; id?: never; recordMode?: never; rentShare?: never; signedOn?: never; tenantReference?: never; validFrom?: never; validTo: OrderDirection; };

/** 租约筛选条件. Conditions on talent apartment lease records. They are ANDed; an empty object matches all. */
export type TalentApartmentLeaseWhere = {
  /** 且（全部成立）. All of these hold. */
  and?: InputMaybe<Array<TalentApartmentLeaseWhere>>;
  /** 押金（排序时先按币种）. Deposit. Ordered by currency first. */
  deposit?: InputMaybe<MoneyFilter>;
  /** 用人单位. The tenant's employer. */
  employer?: InputMaybe<EnterpriseFilter>;
  /** 终止原因（代码表 lease-end-reason）. Why it ended early, if it did. Code list lease-end-reason. */
  endReason?: InputMaybe<CodeFilter>;
  /** 标识. Condition on the global id. */
  id?: InputMaybe<IdFilter>;
  /** 非（恰为其补集，空值也算在内）. This does not hold; the exact complement, records without a value included. */
  not?: InputMaybe<TalentApartmentLeaseWhere>;
  /** 或（至少一项成立，空列表不匹配任何记录）. At least one of these holds; an empty list matches nothing. */
  or?: InputMaybe<Array<TalentApartmentLeaseWhere>>;
  /** 记录方式. Whether the record mirrors its source or is kept here. */
  recordMode?: InputMaybe<RecordModeFilter>;
  /** 自付租金比例. Share of the market rent that the tenant pays, from 0 to 1. */
  rentShare?: InputMaybe<DecimalFilter>;
  /** 签约日期. Day of signature. */
  signedOn?: InputMaybe<DateFilter>;
  /** 租户标识. Opaque reference to the tenant in the housing office's own system; personal data. */
  tenantReference?: InputMaybe<StringFilter>;
  /** 房源. The unit. */
  unit?: InputMaybe<TalentApartmentUnitFilter>;
  /** 租期起. First day of the lease. */
  validFrom?: InputMaybe<DateFilter>;
  /** 租期止. First day after the lease; null while it is open-ended. */
  validTo?: InputMaybe<DateFilter>;
};

/** 人才公寓列表条件. Condition on related talent apartment records. At least one of `some`, `none` and `every` is needed. */
export type TalentApartmentListFilter = {
  /** 每一条都满足（没有关联记录时也成立）. Every related record meets this; also true when there is none. */
  every?: InputMaybe<TalentApartmentWhere>;
  /** 没有一条满足. No related record meets this. */
  none?: InputMaybe<TalentApartmentWhere>;
  /** 至少一条满足. At least one related record meets this. */
  some?: InputMaybe<TalentApartmentWhere>;
};

/** 人才公寓排序项. One key to order talent apartment records by; later keys of the list decide between equals, and the id, the way of the last key, between what is still equal. */
export type TalentApartmentOrderBy =
  /** 地址. Address. */
  { address: OrderDirection; code?: never; id?: never; kind?: never; name?: never; openedOn?: never; subsidisedRental?: never; unitCount?: never; vacantUnitCount?: never; }
  |  /** 公寓代码. Code within the district. */
  { address?: never; code: OrderDirection; id?: never; kind?: never; name?: never; openedOn?: never; subsidisedRental?: never; unitCount?: never; vacantUnitCount?: never; }
  |  /** 标识. By id, which is the order in which records were made. */
  { address?: never; code?: never; id: OrderDirection; kind?: never; name?: never; openedOn?: never; subsidisedRental?: never; unitCount?: never; vacantUnitCount?: never; }
  |  /** 供应方式（代码表 apartment-kind）. Kind: for rent, shared ownership, reduced-price sale. Code list apartment-kind. */
  { address?: never; code?: never; id?: never; kind: OrderDirection; name?: never; openedOn?: never; subsidisedRental?: never; unitCount?: never; vacantUnitCount?: never; }
  |  /** 公寓名称. Name. */
  { address?: never; code?: never; id?: never; kind?: never; name: OrderDirection; openedOn?: never; subsidisedRental?: never; unitCount?: never; vacantUnitCount?: never; }
  |  /** 启用时间. When it opened, often a month. */
  { address?: never; code?: never; id?: never; kind?: never; name?: never; openedOn: OrderDirection; subsidisedRental?: never; unitCount?: never; vacantUnitCount?: never; }
  |  /** 保障性租赁住房. Whether it counts as government-subsidised rental housing. */
  { address?: never; code?: never; id?: never; kind?: never; name?: never; openedOn?: never; subsidisedRental: OrderDirection; unitCount?: never; vacantUnitCount?: never; }
  |  /** 房源数. Number of units, in whatever state. */
  { address?: never; code?: never; id?: never; kind?: never; name?: never; openedOn?: never; subsidisedRental?: never; unitCount: OrderDirection; vacantUnitCount?: never; }
  |  /** 可分配房源数. Number of units that may be allocated now; reserved ones and those under repair are not among them. */
  { address?: never; code?: never; id?: never; kind?: never; name?: never; openedOn?: never; subsidisedRental?: never; unitCount?: never; vacantUnitCount: OrderDirection; };

/** 人才公寓房源. One flat of a talent apartment building. */
export type TalentApartmentUnit = Node & {
  /** 所属公寓. The building it is in. */
  apartment: TalentApartment;
  /** 楼层. Floor. */
  floor?: Maybe<Scalars['Int']['output']>;
  /** 建筑面积. Floor area. */
  floorArea?: Maybe<Area>;
  /** 装修（代码表 furnishing）. Furnishing. Code list furnishing. */
  furnishing?: Maybe<CodeListItem>;
  /** 标识. Global id, opaque. */
  id: Scalars['ID']['output'];
  /** 户型（代码表 unit-layout）. Layout. Code list unit-layout. */
  layout: CodeListItem;
  /** 租约. Its leases. */
  leases: TalentApartmentLeaseConnection;
  /** 市场租金（排序时先按币种）. Market rent for one square metre and month of like homes. Ordered by currency first. */
  marketRent?: Maybe<Money>;
  /** 数据来源. Rows of imported files that the record came from, with their file and import. */
  provenance: RecordOriginConnection;
  /** 租金（排序时先按币种）. Rent for one square metre and month. Ordered by currency first. */
  rentPerSqm?: Maybe<Money>;
  /** 房源状态（代码表 unit-state）. State: available, reserved, allocated, signed, occupied, to be vacated, under repair. Code list unit-state. */
  state: CodeListItem;
  /** 房号. Number within the building, such as "1-0302". */
  unitNo: Scalars['String']['output'];
};


/** 人才公寓房源. One flat of a talent apartment building. */
export type TalentApartmentUnitLeasesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  offset?: InputMaybe<Scalars['Int']['input']>;
  on?: InputMaybe<Scalars['Date']['input']>;
  orderBy?: InputMaybe<Array<TalentApartmentLeaseOrderBy>>;
  where?: InputMaybe<TalentApartmentLeaseWhere>;
};


/** 人才公寓房源. One flat of a talent apartment building. */
export type TalentApartmentUnitProvenanceArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  offset?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<RecordOriginOrderBy>>;
  where?: InputMaybe<RecordOriginWhere>;
};

/** 人才公寓房源的标识. Names one talent apartment unit by its id or by a natural key. */
export type TalentApartmentUnitBy =
  /** 所属公寓＋房号. The natural key of apartment, unitNo. */
  { apartmentUnitNo: TalentApartmentUnitByApartmentUnitNo; id?: never; }
  |  /** 标识. Global id. */
  { apartmentUnitNo?: never; id: Scalars['ID']['input']; };

/** 所属公寓＋房号. The natural key of apartment, unitNo. */
export type TalentApartmentUnitByApartmentUnitNo = {
  /** 所属公寓. The building it is in. */
  apartment: TalentApartmentBy;
  /** 房号. Number within the building, such as "1-0302". */
  unitNo: Scalars['String']['input'];
};

/** 人才公寓房源的分页列表. A page of a list of talent apartment unit records. */
export type TalentApartmentUnitConnection = {
  /** 各条及其游标. The records of the page with their cursors. */
  edges: Array<TalentApartmentUnitEdge>;
  /** 各条. The records of the page. */
  nodes: Array<TalentApartmentUnit>;
  /** 分页信息. Where the page lies in the list. */
  pageInfo: PageInfo;
  /** 总数. Number of records on all pages; counted only when asked for. */
  totalCount: Scalars['Int']['output'];
};

/** 人才公寓房源列表中的一条及其游标. One talent apartment unit of a list, with its cursor. */
export type TalentApartmentUnitEdge = {
  /** 游标. Opaque; pass it as `after` or `before` with the same ordering. */
  cursor: Scalars['String']['output'];
  /** 人才公寓房源. The talent apartment unit. */
  node: TalentApartmentUnit;
};

/** 人才公寓房源关联条件. Condition on one related talent apartment unit. At least one of `is` and `isNull` is needed. */
export type TalentApartmentUnitFilter = {
  /** 关联记录满足. There is a related talent apartment unit and it meets this. */
  is?: InputMaybe<TalentApartmentUnitWhere>;
  /** 是否没有关联记录. Whether there is no related talent apartment unit. */
  isNull?: InputMaybe<Scalars['Boolean']['input']>;
};

/** 人才公寓房源列表条件. Condition on related talent apartment unit records. At least one of `some`, `none` and `every` is needed. */
export type TalentApartmentUnitListFilter = {
  /** 每一条都满足（没有关联记录时也成立）. Every related record meets this; also true when there is none. */
  every?: InputMaybe<TalentApartmentUnitWhere>;
  /** 没有一条满足. No related record meets this. */
  none?: InputMaybe<TalentApartmentUnitWhere>;
  /** 至少一条满足. At least one related record meets this. */
  some?: InputMaybe<TalentApartmentUnitWhere>;
};

/** 人才公寓房源排序项. One key to order talent apartment unit records by; later keys of the list decide between equals, and the id, the way of the last key, between what is still equal. */
export type TalentApartmentUnitOrderBy =
  /** 楼层. Floor. */
  { floor: OrderDirection; floorArea?: never; furnishing?: never; id?: never; layout?: never; marketRent?: never; rentPerSqm?: never; state?: never; unitNo?: never; }
  |  /** 建筑面积. Floor area. */
  { floor?: never; floorArea: OrderDirection; furnishing?: never; id?: never; layout?: never; marketRent?: never; rentPerSqm?: never; state?: never; unitNo?: never; }
  |  /** 装修（代码表 furnishing）. Furnishing. Code list furnishing. */
  { floor?: never; floorArea?: never; furnishing: OrderDirection; id?: never; layout?: never; marketRent?: never; rentPerSqm?: never; state?: never; unitNo?: never; }
  |  /** 标识. By id, which is the order in which records were made. */
  { floor?: never; floorArea?: never; furnishing?: never; id: OrderDirection; layout?: never; marketRent?: never; rentPerSqm?: never; state?: never; unitNo?: never; }
  |  /** 户型（代码表 unit-layout）. Layout. Code list unit-layout. */
  { floor?: never; floorArea?: never; furnishing?: never; id?: never; layout: OrderDirection; marketRent?: never; rentPerSqm?: never; state?: never; unitNo?: never; }
  |  /** 市场租金（排序时先按币种）. Market rent for one square metre and month of like homes. Ordered by currency first. */
  { floor?: never; floorArea?: never; furnishing?: never; id?: never; layout?: never; marketRent: OrderDirection; rentPerSqm?: never; state?: never; unitNo?: never; }
  |  /** 租金（排序时先按币种）. Rent for one square metre and month. Ordered by currency first. */
  { floor?: never; floorArea?: never; furnishing?: never; id?: never; layout?: never; marketRent?: never; rentPerSqm: OrderDirection; state?: never; unitNo?: never; }
  |  /** 房源状态（代码表 unit-state）. State: available, reserved, allocated, signed, occupied, to be vacated, under repair. Code list unit-state. */
  { floor?: never; floorArea?: never; furnishing?: never; id?: never; layout?: never; marketRent?: never; rentPerSqm?: never; state: OrderDirection; unitNo?: never; }
  |  /** 房号. Number within the building, such as "1-0302". */
  { floor?: never; floorArea?: never; furnishing?: never; id?: never; layout?: never; marketRent?: never; rentPerSqm?: never; state?: never; unitNo: OrderDirection; };

/** 人才公寓房源筛选条件. Conditions on talent apartment unit records. They are ANDed; an empty object matches all. */
export type TalentApartmentUnitWhere = {
  /** 且（全部成立）. All of these hold. */
  and?: InputMaybe<Array<TalentApartmentUnitWhere>>;
  /** 所属公寓. The building it is in. */
  apartment?: InputMaybe<TalentApartmentFilter>;
  /** 楼层. Floor. */
  floor?: InputMaybe<IntFilter>;
  /** 建筑面积. Floor area. */
  floorArea?: InputMaybe<AreaFilter>;
  /** 装修（代码表 furnishing）. Furnishing. Code list furnishing. */
  furnishing?: InputMaybe<CodeFilter>;
  /** 标识. Condition on the global id. */
  id?: InputMaybe<IdFilter>;
  /** 户型（代码表 unit-layout）. Layout. Code list unit-layout. */
  layout?: InputMaybe<CodeFilter>;
  /** 租约. Its leases. */
  leases?: InputMaybe<TalentApartmentLeaseListFilter>;
  /** 市场租金（排序时先按币种）. Market rent for one square metre and month of like homes. Ordered by currency first. */
  marketRent?: InputMaybe<MoneyFilter>;
  /** 非（恰为其补集，空值也算在内）. This does not hold; the exact complement, records without a value included. */
  not?: InputMaybe<TalentApartmentUnitWhere>;
  /** 或（至少一项成立，空列表不匹配任何记录）. At least one of these holds; an empty list matches nothing. */
  or?: InputMaybe<Array<TalentApartmentUnitWhere>>;
  /** 租金（排序时先按币种）. Rent for one square metre and month. Ordered by currency first. */
  rentPerSqm?: InputMaybe<MoneyFilter>;
  /** 房源状态（代码表 unit-state）. State: available, reserved, allocated, signed, occupied, to be vacated, under repair. Code list unit-state. */
  state?: InputMaybe<CodeFilter>;
  /** 房号. Number within the building, such as "1-0302". */
  unitNo?: InputMaybe<StringFilter>;
};

/** 人才公寓筛选条件. Conditions on talent apartment records. They are ANDed; an empty object matches all. */
export type TalentApartmentWhere = {
  /** 地址. Address. */
  address?: InputMaybe<StringFilter>;
  /** 且（全部成立）. All of these hold. */
  and?: InputMaybe<Array<TalentApartmentWhere>>;
  /** 公寓代码. Code within the district. */
  code?: InputMaybe<StringFilter>;
  /** 管理部门. The department that manages it. */
  department?: InputMaybe<DepartmentFilter>;
  /** 所在区划. The division it lies in. */
  division?: InputMaybe<AdministrativeDivisionFilter>;
  /** 标识. Condition on the global id. */
  id?: InputMaybe<IdFilter>;
  /** 供应方式（代码表 apartment-kind）. Kind: for rent, shared ownership, reduced-price sale. Code list apartment-kind. */
  kind?: InputMaybe<CodeFilter>;
  /** 位置. Where it stands. */
  location?: InputMaybe<LocationFilter>;
  /** 公寓名称. Name. */
  name?: InputMaybe<StringFilter>;
  /** 非（恰为其补集，空值也算在内）. This does not hold; the exact complement, records without a value included. */
  not?: InputMaybe<TalentApartmentWhere>;
  /** 启用时间. When it opened, often a month. */
  openedOn?: InputMaybe<PartialDateFilter>;
  /** 或（至少一项成立，空列表不匹配任何记录）. At least one of these holds; an empty list matches nothing. */
  or?: InputMaybe<Array<TalentApartmentWhere>>;
  /** 所在园区. The park it stands in; null outside parks. */
  park?: InputMaybe<ParkFilter>;
  /** 保障性租赁住房. Whether it counts as government-subsidised rental housing. */
  subsidisedRental?: InputMaybe<BooleanFilter>;
  /** 房源数. Number of units, in whatever state. */
  unitCount?: InputMaybe<IntFilter>;
  /** 房源. Its units. */
  units?: InputMaybe<TalentApartmentUnitListFilter>;
  /** 可分配房源数. Number of units that may be allocated now; reserved ones and those under repair are not among them. */
  vacantUnitCount?: InputMaybe<IntFilter>;
};

/** 撤销匹配决定的输入. What undoImportReview takes. */
export type UndoImportReviewInput = {
  /** 匹配审核. Global id of the review. */
  review: Scalars['ID']['input'];
};

/** 撤销匹配决定的结果. The review as it is now, or why undoImportReview did nothing. */
export type UndoImportReviewResult = ImportReview | ImportReviewInUse | ImportReviewNotFound | ImportReviewStateConflict;

/** 校验导入的输入. What validateImport takes. */
export type ValidateImportInput = {
  /** 导入. Global id of the import. */
  import: Scalars['ID']['input'];
};

/** 校验导入的结果. The import as it is now, or why validateImport did nothing. */
export type ValidateImportResult = Import | ImportNotFound | ImportStateConflict;

/** 当前用户. Who is asking. */
export type Viewer = {
  /** 可否. Whether the caller may do something. */
  can: Scalars['Boolean']['output'];
  /** 部门代码. Code of the department that the caller works for; null for others. */
  department?: Maybe<Scalars['String']['output']>;
  /** 角色. The role of the caller. */
  role: ViewerRole;
};


/** 当前用户. Who is asking. */
export type ViewerCanArgs = {
  action: ViewerAction;
};

/** 操作. Something that not every caller may do. */
export type ViewerAction =
  /** 导入数据. Import data. */
  | 'IMPORT'
  /** 查看保密数据. Read what is confidential, such as the figures of one enterprise. */
  | 'READ_CONFIDENTIAL';

/** 角色. What a caller is to the hub. */
export type ViewerRole =
  /** 管理员. Reads everything and imports. */
  | 'ADMIN'
  /** 公众. Anyone; reads what is public. */
  | 'PUBLIC';
