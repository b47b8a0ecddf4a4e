import './project.ts';
import './project-chain.ts';
import './project-list-entry.ts';
