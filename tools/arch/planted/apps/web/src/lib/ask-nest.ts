// caught: web-packages
import { Injectable } from '@nestjs/common';

export const it = Injectable;
