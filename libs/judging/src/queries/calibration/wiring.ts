import { MyCalibration } from './my-calibration.js';
import { RoundCalibration } from './round-calibration.js';
import { SampleTables } from './sample-tables.js';

export const CALIBRATION_QUERIES = [MyCalibration, RoundCalibration, SampleTables];
