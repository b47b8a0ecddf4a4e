import { builder } from '../schema/builder.ts';
import { defineImports } from './define.ts';

defineImports(builder);
