import { ReportMaterials } from './report-material.js';
import { ReportOffice } from './report-office.js';
import { Reports } from './reports.js';

/** What is read for press sheets and the hosts' tables. */
export const REPORT_QUERIES = [ReportMaterials, ReportOffice, Reports];
