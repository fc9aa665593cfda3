import { Controller } from '@nestjs/common';
import { Submit } from '../actions/submit.js';

@Controller()
export class NounController {
  constructor(private readonly submit: Submit) {}
}
