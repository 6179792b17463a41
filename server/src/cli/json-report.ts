import type { Report } from './report.ts';
import type { LocatedFinding } from './located-finding.ts';

/** One line of JSON, for programs. Its shape is a contract: what changes it in other ways than by adding raises `version`. */
export function jsonReport(): Report {
  const findings: object[] = [];
  return {
    add(found) {
      findings.push(...found.map(toJson));
      return '';
    },
    end: ({ filesChecked }) => `${JSON.stringify({ version: 1, filesChecked, findings })}\n`,
  };
}

function toJson({ path, start, end, rule, severity, message, api }: LocatedFinding): object {
  return {
    path,
    line: start.line,
    column: start.column,
    endLine: end.line,
    endColumn: end.column,
    rule,
    severity,
    message,
    api,
  };
}
