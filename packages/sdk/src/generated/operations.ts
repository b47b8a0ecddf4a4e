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

export type ExportLinkMutationVariables = Exact<{
  input: Types.ExportLinkInput;
}>;


export type ExportLinkMutation = { exportLink: { url: string, expiresAt: string } };

export type ImportLayoutQueryVariables = Exact<{
  input: Types.ImportLayoutInput;
}>;


export type ImportLayoutQuery = { importLayout: { headerRows: Array<number>, header: Array<string>, unused: Array<string>, missing: Array<string>, unknown: Array<string>, repeated: Array<string>, misplaced: Array<string>, columns: Array<{ cell: string, header: string, how: Types.ImportColumnFound, field: string | null, label: string | null, unit: string | null }>, mapping: Array<{ header: string, field: string | null, unit: string | null }> } };

export type TableLayoutFragment = { headerRows: Array<number>, header: Array<string>, unused: Array<string>, missing: Array<string>, unknown: Array<string>, repeated: Array<string>, misplaced: Array<string>, columns: Array<{ cell: string, header: string, how: Types.ImportColumnFound, field: string | null, label: string | null, unit: string | null }>, mapping: Array<{ header: string, field: string | null, unit: string | null }> };

export type RevertImportMutationVariables = Exact<{
  input: Types.RevertImportInput;
}>;


export type RevertImportMutation = { revertImport:
    | { __typename: 'Import', id: string, state: Types.ImportState, rows: number, created: number, updated: number, unchanged: number, rejected: number, skipped: number, inReview: number, noted: number }
    | { __typename: 'ImportNotFound', code: string, message: string }
    | { __typename: 'ImportNotRevertible', total: number, code: string, message: string, blockers: Array<{ entity: string, label: string, key: string, reason: Types.ImportBlockerReason }> }
    | { __typename: 'ImportStateConflict', code: string, message: string }
   };

export type ImportsQueryVariables = Exact<{
  first: number;
}>;


export type ImportsQuery = { imports: { nodes: Array<{ source: string, dryRun: boolean, createdAt: string, id: string, state: Types.ImportState, rows: number, created: number, updated: number, unchanged: number, rejected: number, skipped: number, inReview: number, noted: number, files: { totalCount: number, nodes: Array<{ name: string }> } }> } };

export type ImportReviewsQueryVariables = Exact<{
  where?: Types.ImportReviewWhere | null | undefined;
  first: number;
  after?: string | null | undefined;
}>;


export type ImportReviewsQuery = { importReviews: { nodes: Array<{ source: string, row: number, id: string, entity: string, name: string, reference: string | null, state: Types.ImportReviewState, decision: Types.ImportReviewDecision | null, decidedBy: string | null, decidedAt: string | null, recordId: string | null, file: { name: string }, candidates: Array<{ id: string, fields: Array<{ field: string, label: string, given: string | null, value: string | null }> }> | null }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } | null };

export type DecideImportReviewMutationVariables = Exact<{
  input: Types.DecideImportReviewInput;
}>;


export type DecideImportReviewMutation = { decideImportReview:
    | { __typename: 'ImportReview', id: string, entity: string, name: string, reference: string | null, state: Types.ImportReviewState, decision: Types.ImportReviewDecision | null, decidedBy: string | null, decidedAt: string | null, recordId: string | null }
    | { __typename: 'ImportReviewCandidateGone', code: string, message: string }
    | { __typename: 'ImportReviewNotFound', code: string, message: string }
    | { __typename: 'ImportReviewRowRefused', code: string, message: string }
    | { __typename: 'ImportReviewStateConflict', code: string, message: string }
   };

export type UndoImportReviewMutationVariables = Exact<{
  input: Types.UndoImportReviewInput;
}>;


export type UndoImportReviewMutation = { undoImportReview:
    | { __typename: 'ImportReview', id: string, entity: string, name: string, reference: string | null, state: Types.ImportReviewState, decision: Types.ImportReviewDecision | null, decidedBy: string | null, decidedAt: string | null, recordId: string | null }
    | { __typename: 'ImportReviewInUse', code: string, message: string, imports: Array<{ id: string, source: string, committedAt: string | null }> }
    | { __typename: 'ImportReviewNotFound', code: string, message: string }
    | { __typename: 'ImportReviewStateConflict', code: string, message: string }
   };

export type ImportReviewFieldsFragment = { id: string, entity: string, name: string, reference: string | null, state: Types.ImportReviewState, decision: Types.ImportReviewDecision | null, decidedBy: string | null, decidedAt: string | null, recordId: string | null };

export type OpenImportMutationVariables = Exact<{
  input: Types.OpenImportInput;
}>;


export type OpenImportMutation = { openImport:
    | { __typename: 'Import', id: string, state: Types.ImportState, rows: number, created: number, updated: number, unchanged: number, rejected: number, skipped: number, inReview: number, noted: number }
    | { __typename: 'ImportSourceUnknown', sources: Array<string>, code: string, message: string }
   };

export type AddImportRowsMutationVariables = Exact<{
  input: Types.AddImportRowsInput;
}>;


export type AddImportRowsMutation = { addImportRows:
    | { __typename: 'Import', id: string, state: Types.ImportState, rows: number, created: number, updated: number, unchanged: number, rejected: number, skipped: number, inReview: number, noted: number }
    | { __typename: 'ImportFileDiffers', code: string, message: string }
    | { __typename: 'ImportHeaderRefused', code: string, message: string }
    | { __typename: 'ImportNotFound', code: string, message: string }
    | { __typename: 'ImportRowsRefused', code: string, message: string }
    | { __typename: 'ImportStateConflict', code: string, message: string }
   };

export type ValidateImportMutationVariables = Exact<{
  input: Types.ValidateImportInput;
}>;


export type ValidateImportMutation = { validateImport:
    | { __typename: 'Import', id: string, state: Types.ImportState, rows: number, created: number, updated: number, unchanged: number, rejected: number, skipped: number, inReview: number, noted: number }
    | { __typename: 'ImportNotFound', code: string, message: string }
    | { __typename: 'ImportStateConflict', code: string, message: string }
   };

export type CommitImportMutationVariables = Exact<{
  input: Types.CommitImportInput;
}>;


export type CommitImportMutation = { commitImport:
    | { __typename: 'Import', id: string, state: Types.ImportState, rows: number, created: number, updated: number, unchanged: number, rejected: number, skipped: number, inReview: number, noted: number }
    | { __typename: 'ImportNotFound', code: string, message: string }
    | { __typename: 'ImportStateConflict', code: string, message: string }
   };

export type DropImportMutationVariables = Exact<{
  input: Types.DropImportInput;
}>;


export type DropImportMutation = { dropImport:
    | { __typename: 'Import', id: string, state: Types.ImportState, rows: number, created: number, updated: number, unchanged: number, rejected: number, skipped: number, inReview: number, noted: number }
    | { __typename: 'ImportNotFound', code: string, message: string }
    | { __typename: 'ImportStateConflict', code: string, message: string }
   };

export type ImportQueryVariables = Exact<{
  id: string;
}>;


export type ImportQuery = { import: { id: string, state: Types.ImportState, rows: number, created: number, updated: number, unchanged: number, rejected: number, skipped: number, inReview: number, noted: number } | null };

export type ImportSourcesQueryVariables = Exact<{
  name?: string | null | undefined;
}>;


export type ImportSourcesQuery = { importSources: Array<{ name: string, label: string, description: string, parts: Array<{ name: string, entity: string, files: Array<string> }> }> };

export type ImportFilesQueryVariables = Exact<{
  id: string;
  after?: string | null | undefined;
}>;


export type ImportFilesQuery = { import: { files: { nodes: Array<{ id: string, name: string, sheet: string | null }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } } | null };

export type ImportProblemCountsQueryVariables = Exact<{
  id: string;
}>;


export type ImportProblemCountsQuery = { importProblemCounts: Array<{ severity: Types.ImportProblemSeverity, code: string, rows: number }> };

export type ImportProblemsQueryVariables = Exact<{
  file: string;
  severities: Array<Types.ImportProblemSeverity>;
  first: number;
  after?: string | null | undefined;
}>;


export type ImportProblemsQuery = { importProblems: { nodes: Array<{ row: number, severity: Types.ImportProblemSeverity, column: string | null, value: string | null, code: string, zh: string, en: string }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } | null };

export type ImportCountsFragment = { id: string, state: Types.ImportState, rows: number, created: number, updated: number, unchanged: number, rejected: number, skipped: number, inReview: number, noted: number };

type Failure_ImportFileDiffers_Fragment = { code: string, message: string };

type Failure_ImportHeaderRefused_Fragment = { code: string, message: string };

type Failure_ImportNotFound_Fragment = { code: string, message: string };

type Failure_ImportNotRevertible_Fragment = { code: string, message: string };

type Failure_ImportReviewCandidateGone_Fragment = { code: string, message: string };

type Failure_ImportReviewInUse_Fragment = { code: string, message: string };

type Failure_ImportReviewNotFound_Fragment = { code: string, message: string };

type Failure_ImportReviewRowRefused_Fragment = { code: string, message: string };

type Failure_ImportReviewStateConflict_Fragment = { code: string, message: string };

type Failure_ImportRowsRefused_Fragment = { code: string, message: string };

type Failure_ImportSourceUnknown_Fragment = { code: string, message: string };

type Failure_ImportStateConflict_Fragment = { code: string, message: string };

export type FailureFragment =
  | Failure_ImportFileDiffers_Fragment
  | Failure_ImportHeaderRefused_Fragment
  | Failure_ImportNotFound_Fragment
  | Failure_ImportNotRevertible_Fragment
  | Failure_ImportReviewCandidateGone_Fragment
  | Failure_ImportReviewInUse_Fragment
  | Failure_ImportReviewNotFound_Fragment
  | Failure_ImportReviewRowRefused_Fragment
  | Failure_ImportReviewStateConflict_Fragment
  | Failure_ImportRowsRefused_Fragment
  | Failure_ImportSourceUnknown_Fragment
  | Failure_ImportStateConflict_Fragment
;

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

/** A link by which a list can be fetched as a file for some minutes. */
export const ExportLinkDocument = /*#__PURE__*/ new TypedDocumentString<ExportLinkMutation, ExportLinkMutationVariables>(`mutation ExportLink($input: ExportLinkInput!) {
  exportLink(input: $input) {
    url
    expiresAt
  }
}`);

/** What a table of a file means to a source: where its header stands, and what its columns are. */
export const ImportLayoutDocument = /*#__PURE__*/ new TypedDocumentString<ImportLayoutQuery, ImportLayoutQueryVariables>(`query ImportLayout($input: ImportLayoutInput!) {
  importLayout(input: $input) {
    ...TableLayout
  }
}
fragment TableLayout on ImportLayout {
  headerRows
  header
  columns {
    cell
    header
    how
    field
    label
    unit
  }
  mapping {
    header
    field
    unit
  }
  unused
  missing
  unknown
  repeated
  misplaced
}`);

/** Takes a committed import back: all of it or nothing. */
export const RevertImportDocument = /*#__PURE__*/ new TypedDocumentString<RevertImportMutation, RevertImportMutationVariables>(`mutation RevertImport($input: RevertImportInput!) {
  revertImport(input: $input) {
    __typename
    ...ImportCounts
    ...Failure
    ... on ImportNotRevertible {
      total
      blockers {
        entity
        label
        key
        reason
      }
    }
  }
}
fragment ImportCounts on Import {
  id
  state
  rows
  created
  updated
  unchanged
  rejected
  skipped
  inReview
  noted
}
fragment Failure on Error {
  code
  message
}`);

/** The last imports, the newest first. */
export const ImportsDocument = /*#__PURE__*/ new TypedDocumentString<ImportsQuery, ImportsQueryVariables>(`query Imports($first: Int!) {
  imports(orderBy: [{ createdAt: DESC }], first: $first) {
    nodes {
      ...ImportCounts
      source
      dryRun
      createdAt
      files(first: 3) {
        totalCount
        nodes {
          name
        }
      }
    }
  }
}
fragment ImportCounts on Import {
  id
  state
  rows
  created
  updated
  unchanged
  rejected
  skipped
  inReview
  noted
}`);

/** Names in imported rows that several records fit, each record beside what the row gives; the oldest question first. */
export const ImportReviewsDocument = /*#__PURE__*/ new TypedDocumentString<ImportReviewsQuery, ImportReviewsQueryVariables>(`query ImportReviews($where: ImportReviewWhere, $first: Int!, $after: String) {
  importReviews(
    where: $where
    orderBy: [{ createdAt: ASC }]
    first: $first
    after: $after
  ) {
    nodes {
      ...ImportReviewFields
      source
      row
      file {
        name
      }
      candidates {
        id
        fields {
          field
          label
          given
          value
        }
      }
    }
    pageInfo {
      hasNextPage
      endCursor
    }
  }
}
fragment ImportReviewFields on ImportReview {
  id
  entity
  name
  reference
  state
  decision
  decidedBy
  decidedAt
  recordId
}`);

/** Says which record a name means: a candidate, a new record, or none. */
export const DecideImportReviewDocument = /*#__PURE__*/ new TypedDocumentString<DecideImportReviewMutation, DecideImportReviewMutationVariables>(`mutation DecideImportReview($input: DecideImportReviewInput!) {
  decideImportReview(input: $input) {
    __typename
    ...ImportReviewFields
    ...Failure
  }
}
fragment ImportReviewFields on ImportReview {
  id
  entity
  name
  reference
  state
  decision
  decidedBy
  decidedAt
  recordId
}
fragment Failure on Error {
  code
  message
}`);

/** Opens a decided question again. */
export const UndoImportReviewDocument = /*#__PURE__*/ new TypedDocumentString<UndoImportReviewMutation, UndoImportReviewMutationVariables>(`mutation UndoImportReview($input: UndoImportReviewInput!) {
  undoImportReview(input: $input) {
    __typename
    ...ImportReviewFields
    ...Failure
    ... on ImportReviewInUse {
      imports {
        id
        source
        committedAt
      }
    }
  }
}
fragment ImportReviewFields on ImportReview {
  id
  entity
  name
  reference
  state
  decision
  decidedBy
  decidedAt
  recordId
}
fragment Failure on Error {
  code
  message
}`);

/** Opens an import: files of one source that go into the hub together or not at all. */
export const OpenImportDocument = /*#__PURE__*/ new TypedDocumentString<OpenImportMutation, OpenImportMutationVariables>(`mutation OpenImport($input: OpenImportInput!) {
  openImport(input: $input) {
    __typename
    ...ImportCounts
    ...Failure
    ... on ImportSourceUnknown {
      sources
    }
  }
}
fragment ImportCounts on Import {
  id
  state
  rows
  created
  updated
  unchanged
  rejected
  skipped
  inReview
  noted
}
fragment Failure on Error {
  code
  message
}`);

/** Adds rows of one file. The same rows may be sent again after a lost answer. */
export const AddImportRowsDocument = /*#__PURE__*/ new TypedDocumentString<AddImportRowsMutation, AddImportRowsMutationVariables>(`mutation AddImportRows($input: AddImportRowsInput!) {
  addImportRows(input: $input) {
    __typename
    ...ImportCounts
    ...Failure
  }
}
fragment ImportCounts on Import {
  id
  state
  rows
  created
  updated
  unchanged
  rejected
  skipped
  inReview
  noted
}
fragment Failure on Error {
  code
  message
}`);

/** Judges the added rows for some seconds; to be called again until the state is VALIDATED. */
export const ValidateImportDocument = /*#__PURE__*/ new TypedDocumentString<ValidateImportMutation, ValidateImportMutationVariables>(`mutation ValidateImport($input: ValidateImportInput!) {
  validateImport(input: $input) {
    __typename
    ...ImportCounts
    ...Failure
  }
}
fragment ImportCounts on Import {
  id
  state
  rows
  created
  updated
  unchanged
  rejected
  skipped
  inReview
  noted
}
fragment Failure on Error {
  code
  message
}`);

/** Writes the accepted rows in one transaction. */
export const CommitImportDocument = /*#__PURE__*/ new TypedDocumentString<CommitImportMutation, CommitImportMutationVariables>(`mutation CommitImport($input: CommitImportInput!) {
  commitImport(input: $input) {
    __typename
    ...ImportCounts
    ...Failure
  }
}
fragment ImportCounts on Import {
  id
  state
  rows
  created
  updated
  unchanged
  rejected
  skipped
  inReview
  noted
}
fragment Failure on Error {
  code
  message
}`);

/** Gives up an import that is not committed, with its report. */
export const DropImportDocument = /*#__PURE__*/ new TypedDocumentString<DropImportMutation, DropImportMutationVariables>(`mutation DropImport($input: DropImportInput!) {
  dropImport(input: $input) {
    __typename
    ...ImportCounts
    ...Failure
  }
}
fragment ImportCounts on Import {
  id
  state
  rows
  created
  updated
  unchanged
  rejected
  skipped
  inReview
  noted
}
fragment Failure on Error {
  code
  message
}`);

/** Where an import stands. */
export const ImportDocument = /*#__PURE__*/ new TypedDocumentString<ImportQuery, ImportQueryVariables>(`query Import($id: ID!) {
  import(by: { id: $id }) {
    ...ImportCounts
  }
}
fragment ImportCounts on Import {
  id
  state
  rows
  created
  updated
  unchanged
  rejected
  skipped
  inReview
  noted
}`);

/** The sources that can be imported, or the one of a name, with their parts and the files of each. */
export const ImportSourcesDocument = /*#__PURE__*/ new TypedDocumentString<ImportSourcesQuery, ImportSourcesQueryVariables>(`query ImportSources($name: String) {
  importSources(name: $name) {
    name
    label
    description
    parts {
      name
      entity
      files
    }
  }
}`);

/** The files of an import. */
export const ImportFilesDocument = /*#__PURE__*/ new TypedDocumentString<ImportFilesQuery, ImportFilesQueryVariables>(`query ImportFiles($id: ID!, $after: String) {
  import(by: { id: $id }) {
    files(first: 500, after: $after) {
      nodes {
        id
        name
        sheet
      }
      pageInfo {
        hasNextPage
        endCursor
      }
    }
  }
}`);

/** What was rejected or noted in an import, by code. */
export const ImportProblemCountsDocument = /*#__PURE__*/ new TypedDocumentString<ImportProblemCountsQuery, ImportProblemCountsQueryVariables>(`query ImportProblemCounts($id: ID!) {
  importProblemCounts(import: $id) {
    severity
    code
    rows
  }
}`);

/** What was rejected or noted in one file of an import, by row. */
export const ImportProblemsDocument = /*#__PURE__*/ new TypedDocumentString<ImportProblemsQuery, ImportProblemsQueryVariables>(`query ImportProblems($file: ID!, $severities: [ImportProblemSeverity!]!, $first: Int!, $after: String) {
  importProblems(
    where: { severity: { in: $severities }, file: { is: { id: { eq: $file } } } }
    orderBy: [{ row: ASC }]
    first: $first
    after: $after
  ) {
    nodes {
      row
      severity
      column
      value
      code
      zh
      en
    }
    pageInfo {
      hasNextPage
      endCursor
    }
  }
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