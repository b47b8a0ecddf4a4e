import './on-industry-chain.ts';
import './on-park.ts';
import './project.ts';
import './project-chain.ts';
import './project-list-entry.ts';
import './project-responsibility.ts';
