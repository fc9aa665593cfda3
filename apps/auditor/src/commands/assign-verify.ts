import { type Assignment, type AssignmentInput, readProblem, verifyAssignment } from '#fairness';

/** Whether an assignment keeps all rules of its problem and its certificate proves its bound. */
export function run(input: AssignmentInput & Assignment) {
  return verifyAssignment(readProblem(input), input);
}
