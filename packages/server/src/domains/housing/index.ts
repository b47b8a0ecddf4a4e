import './talent-apartment.ts';
import './talent-apartment-lease.ts';
import './talent-apartment-unit.ts';
