import type ts from 'typescript';
import { speaksOfTests } from '../evidence/against.ts';

const testPath =
  /[._-](?:test|spec|e2e|stories)\.[cm]?[jt]sx?$|\/(?:__tests__|__mocks__|tests?|spec|specs|e2e|fixtures)\//i;

/** Whether a file is there to test others, by its path or its words. */
export function isTestFile(file: ts.SourceFile): boolean {
  return isTestPath(file.fileName) || speaksOfTests(file);
}

/** Whether a path is one where tests lie. */
export function isTestPath(path: string): boolean {
  return testPath.test(path);
}
