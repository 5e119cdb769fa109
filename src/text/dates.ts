/** Dates as Vietnamese documents write them. */

/**
 * ISO `2025-07-01` → `01/7/2025`: two digits for a day or month that could be forged by adding one (days under 10, months 1 and 2),
 * as official documents do.
 */
export function vietnameseDate(iso: string): string {
  const [year = '', month = '', day = ''] = iso.split('-');
  return `${day}/${Number(month) <= 2 ? month : Number(month)}/${year}`;
}
