// Pothos types its builders by the names that a call spells out. What is derived for every entity spells none: there names are data.

// biome-ignore lint/suspicious/noExplicitAny: as said above
export type AnyBuilder = any;
/** The builder of the fields or arguments of a type. */
// biome-ignore lint/suspicious/noExplicitAny: as said above
export type AnyFields = any;
