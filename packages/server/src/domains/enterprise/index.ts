import './above-scale-entry.ts';
import './designation.ts';
import './enterprise.ts';
import './enterprise-figure.ts';
import './enterprise-name.ts';
import './on-park.ts';
