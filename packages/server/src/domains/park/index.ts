import './development-zone.ts';
import './land-supply.ts';
import './land-use-list.ts';
import './land-use.ts';
import './parcel.ts';
import './park-chain.ts';
import './park.ts';
