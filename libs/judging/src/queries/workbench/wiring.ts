import { AssignmentTables } from './assignment-tables.js';
import { ChangePlans } from './change-plan.js';
import { DraftGrounds } from './draft-ground.js';
import { Workbench } from './workbench.js';

/** What is asked about drafts of an assignment. */
export const WORKBENCH_QUERIES = [AssignmentTables, ChangePlans, DraftGrounds, Workbench];
