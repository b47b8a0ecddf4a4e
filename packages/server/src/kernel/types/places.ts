import { inSql, literal } from '@district-hub/engine';
import type { AnyBuilder, AnyFields } from '../any-builder.ts';
import { type Location, type LocationInSql, storedDatum } from '../kinds/location.ts';
import { bilingual } from '../words.ts';
import { defineEnum } from './enums.ts';

const boxDescription = 'in degrees of CGCS2000; what lies on its edge lies in it';

/** Places: where something stands, boundaries, and the conditions on both. */
export function definePlaces(builder: AnyBuilder): void {
  defineEnum(builder, 'Datum');
  defineEnum(builder, 'LocationPrecision');
  defineLocation(builder);
  builder.scalarType('GeoJSON', {
    description: bilingual(
      '边界（GeoJSON 的 Polygon 或 MultiPolygon）',
      'A Polygon or MultiPolygon of GeoJSON (RFC 7946) as a JSON object, with its bbox; in CGCS2000, outer rings counter-clockwise. Only ever an output.',
    ),
    coerceOutputValue: (value: unknown) => value,
  });
  defineInputs(builder);
}

function defineLocation(builder: AnyBuilder): void {
  builder.objectRef('Location').implement({
    description: bilingual(
      '位置',
      'Where something stands. Its coordinates are in CGCS2000, also where the source gave others; WGS-84 differs from it by less than a metre.',
    ),
    fields: (t: AnyFields) => ({
      lat: t.float({
        description: bilingual('纬度', 'Latitude in degrees, to seven places.'),
        resolve: ({ lat }: Location) => lat,
        extensions: inSql(({ lat }: LocationInSql) => lat),
      }),
      lng: t.float({
        description: bilingual('经度', 'Longitude in degrees, to seven places.'),
        resolve: ({ lng }: Location) => lng,
        extensions: inSql(({ lng }: LocationInSql) => lng),
      }),
      datum: t.field({
        type: 'Datum',
        description: bilingual('坐标基准', 'Datum of these coordinates; always CGCS2000.'),
        resolve: () => storedDatum,
        extensions: inSql(() => literal(storedDatum)),
      }),
      sourceDatum: t.field({
        type: 'Datum',
        description: bilingual('原坐标基准', 'Datum in which the source gave them, before they were converted.'),
        resolve: ({ sourceDatum }: Location) => sourceDatum,
        extensions: inSql(({ sourceDatum }: LocationInSql) => sourceDatum),
      }),
      precision: t.field({
        type: 'LocationPrecision',
        nullable: true,
        description: bilingual('坐标精度', 'What the coordinates stand for; null when the source does not say.'),
        resolve: ({ precision }: Location) => precision,
        extensions: inSql(({ precision }: LocationInSql) => precision),
      }),
      source: t.string({
        nullable: true,
        description: bilingual('坐标来源', 'Who or what determined the coordinates, where the source says so.'),
        resolve: ({ source }: Location) => source,
        extensions: inSql(({ source }: LocationInSql) => source),
      }),
    }),
  });
}

function defineInputs(builder: AnyBuilder): void {
  builder.inputType('BoxInput', {
    description: bilingual('经纬度范围', `A box between two parallels and two meridians, ${boxDescription}.`),
    fields: (t: AnyFields) => ({
      south: t.float({ required: true, description: bilingual('南界纬度', 'Lowest latitude.') }),
      west: t.float({ required: true, description: bilingual('西界经度', 'Lowest longitude.') }),
      north: t.float({ required: true, description: bilingual('北界纬度', 'Highest latitude.') }),
      east: t.float({ required: true, description: bilingual('东界经度', 'Highest longitude.') }),
    }),
  });
  builder.inputType('NearInput', {
    description: bilingual('距离条件', 'A distance around a position, along a great circle.'),
    fields: (t: AnyFields) => ({
      lat: t.float({ required: true, description: bilingual('纬度', 'Latitude in degrees, CGCS2000.') }),
      lng: t.float({ required: true, description: bilingual('经度', 'Longitude in degrees, CGCS2000.') }),
      metres: t.float({ required: true, description: bilingual('距离（米）', 'Largest distance in metres.') }),
    }),
  });
  builder.inputType('LocationFilter', {
    description: bilingual(
      '位置条件',
      'Condition on where something stands. Its operators are ANDed; at least one is needed.',
    ),
    fields: (t: AnyFields) => ({
      within: t.field({ type: 'BoxInput', description: bilingual('在范围内', 'It stands in this box.') }),
      near: t.field({ type: 'NearInput', description: bilingual('在距离内', 'It stands within this distance.') }),
      isNull: t.boolean({ description: bilingual('是否为空', 'Whether there is no value.') }),
    }),
  });
  builder.inputType('BoundaryFilter', {
    description: bilingual(
      '边界条件',
      'Condition on a boundary, by the box around it. Its operators are ANDed; at least one is needed.',
    ),
    fields: (t: AnyFields) => ({
      within: t.field({ type: 'BoxInput', description: bilingual('全部在范围内', 'All of it lies in this box.') }),
      overlaps: t.field({
        type: 'BoxInput',
        description: bilingual('与范围相交', 'The box around it and this one have a point in common.'),
      }),
      isNull: t.boolean({ description: bilingual('是否为空', 'Whether there is no value.') }),
    }),
  });
}
