import './classification-scheme.ts';
import './department.ts';
import './division.ts';
import './division-succession.ts';
import './indicator.ts';
import './industry-class.ts';
import './level.ts';
