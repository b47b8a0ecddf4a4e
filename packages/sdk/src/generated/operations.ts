/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type * as Types from './schema.ts';

import { TypedDocumentString } from '../document.ts';
export type EnterpriseQueryVariables = Exact<{
  by: Types.EnterpriseBy;
}>;


export type EnterpriseQuery = { enterprise: { businessScope: string | null, id: string, creditCode: string | null, name: string, establishedOn: string | null, industryClass: { code: string, name: string } | null, park: { code: string, name: string } | null, status: { code: string, label: string } | null, capital: { amount: string, currency: string } | null } | null };

export type EnterprisesQueryVariables = Exact<{
  where?: Types.EnterpriseWhere | null | undefined;
  orderBy?: Array<Types.EnterpriseOrderBy> | null | undefined;
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;


export type EnterprisesQuery = { enterprises: { nodes: Array<{ id: string, creditCode: string | null, name: string, establishedOn: string | null, status: { code: string, label: string } | null, capital: { amount: string, currency: string } | null }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } };

export type EnterpriseSummaryFragment = { id: string, creditCode: string | null, name: string, establishedOn: string | null, status: { code: string, label: string } | null, capital: { amount: string, currency: string } | null };

export type HubQueryVariables = Exact<{ [key: string]: never; }>;


export type HubQuery = { hub: { version: string, today: string, sample: boolean, database: Types.HubDatabase, databaseLimits: Array<string>, limits: Array<{ name: string, value: number }> } };

export type ViewerQueryVariables = Exact<{ [key: string]: never; }>;


export type ViewerQuery = { viewer: { role: Types.ViewerRole, department: string | null, canImport: boolean } };

/** One enterprise by its id, credit code or registration number. */
export const EnterpriseDocument = /*#__PURE__*/ new TypedDocumentString<EnterpriseQuery, EnterpriseQueryVariables>(`query Enterprise($by: EnterpriseBy!) {
  enterprise(by: $by) {
    ...EnterpriseSummary
    businessScope
    industryClass {
      code
      name
    }
    park {
      code
      name
    }
  }
}
fragment EnterpriseSummary on Enterprise {
  id
  creditCode
  name
  status {
    code
    label
  }
  capital {
    amount
    currency
  }
  establishedOn
}`);

/** A page of enterprises. */
export const EnterprisesDocument = /*#__PURE__*/ new TypedDocumentString<EnterprisesQuery, EnterprisesQueryVariables>(`query Enterprises($where: EnterpriseWhere, $orderBy: [EnterpriseOrderBy!], $first: Int, $after: String) {
  enterprises(where: $where, orderBy: $orderBy, first: $first, after: $after) {
    nodes {
      ...EnterpriseSummary
    }
    pageInfo {
      hasNextPage
      endCursor
    }
  }
}
fragment EnterpriseSummary on Enterprise {
  id
  creditCode
  name
  status {
    code
    label
  }
  capital {
    amount
    currency
  }
  establishedOn
}`);

/** What answers: its version, day, data and limits. */
export const HubDocument = /*#__PURE__*/ new TypedDocumentString<HubQuery, HubQueryVariables>(`query Hub {
  hub {
    version
    today
    sample
    database
    databaseLimits
    limits {
      name
      value
    }
  }
}`);

/** Who is asking, and whether they may import. */
export const ViewerDocument = /*#__PURE__*/ new TypedDocumentString<ViewerQuery, ViewerQueryVariables>(`query Viewer {
  viewer {
    role
    department
    canImport: can(action: IMPORT)
  }
}`);