import { builder } from '../schema/builder.ts';
import { defineExports } from './define.ts';

defineExports(builder);
