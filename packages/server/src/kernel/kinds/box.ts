import { emptyComparator } from '@district-hub/engine';
import { hubError } from '../errors.ts';
import type { Position } from '../places/datum.ts';
import type { Box } from '../places/distance.ts';

/**
 * A box of a request.
 *
 * @throws BAD_USER_INPUT for null, and for what is no box
 */
export function checkedBox(box: Box | null | undefined, operator: string): Box {
  if (!box) throw emptyComparator(operator);
  const { south, west, north, east } = box;
  checkPosition({ lat: south, lng: west });
  checkPosition({ lat: north, lng: east });
  if (south > north || west > east) {
    throw hubError(
      'BAD_USER_INPUT',
      '范围有误：south 不得大于 north，west 不得大于 east。',
      'A box can’t have its south above its north or its west beyond its east.',
    );
  }
  return box;
}

/** @throws BAD_USER_INPUT for what is nowhere on earth */
export function checkPosition({ lat, lng }: Position): void {
  if (Math.abs(lat) <= 90 && Math.abs(lng) <= 180) return;
  throw hubError(
    'BAD_USER_INPUT',
    `没有这样的位置：纬度 ${lat}、经度 ${lng}。`,
    `There is no latitude ${lat}, longitude ${lng}.`,
  );
}
