/** The sample's own day: figures, terms and leases are laid out around it, so "today" must stand still with them. */
export const today = '2026-06-30';

const dayOf = (date: string) => new Date(`${date}T00:00:00Z`);

/** The day `days` after a date, as `YYYY-MM-DD`. */
export function daysAfter(date: string, days: number): string {
  const day = dayOf(date);
  day.setUTCDate(day.getUTCDate() + days);
  return day.toISOString().slice(0, 10);
}

/** The same day so many months later; the sample uses days up to the 28th only, so every month has it. */
export function monthsAfter(date: string, months: number): string {
  const day = dayOf(date);
  day.setUTCMonth(day.getUTCMonth() + months);
  return day.toISOString().slice(0, 10);
}
