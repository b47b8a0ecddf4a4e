import './parcel.ts';
import './park.ts';
import './park-chain.ts';
