import { automotiveParts } from './automotive-parts.ts';
import { biomedicine } from './biomedicine.ts';
import { cultureTourism } from './culture-tourism.ts';
import { digitalEconomy } from './digital-economy.ts';
import { food } from './food.ts';
import { informationTechnology } from './information-technology.ts';
import { intelligentEquipment } from './intelligent-equipment.ts';
import { marineEquipment } from './marine-equipment.ts';
import type { ChainPlan } from './plan.ts';
import { portLogistics } from './port-logistics.ts';
import { storage } from './storage.ts';

/** The ten chains of the district (S19). */
export const chains: readonly ChainPlan[] = [
  storage,
  biomedicine,
  informationTechnology,
  intelligentEquipment,
  marineEquipment,
  automotiveParts,
  food,
  digitalEconomy,
  portLogistics,
  cultureTourism,
];
