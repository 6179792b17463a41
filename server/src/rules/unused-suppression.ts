import type { RulePage } from './rule.ts';

/** A comment that turns rules off where they find nothing. */
export const unusedSuppression: RulePage = {
  id: 'unused-suppression',
  severity: 'hint',
  summary: 'A comment turns off a rule that finds nothing there, or one that does not exist, or is misspelt itself.',
  explanation: `A comment turns rules off where a finding is meant to stay: in the next line that has code, in its own line, in a
block, or in the whole file. Without ids it means all rules. What follows \`--\` is the reason.

\`\`\`ts
// closewise-disable-next-line reserved-code -- the proxy is tested with it
socket.close(1006);
socket.close(1006); // closewise-disable-line reserved-code

/* closewise-disable reserved-code, out-of-range */
for (const code of [1005, 1006, 5000]) socket.close(code);
/* closewise-enable */

// closewise-disable-file magic-code
\`\`\`

When the code below has been mended, the comment stays behind, and would hide the next mistake. A comment for a rule that is
turned off in the settings is left alone.`,
  bad: [
    {
      title: 'the code has been mended, the comment is still there',
      source: `
const socket = new WebSocket(url);
socket.close(4000); // closewise-disable-line reserved-code
//                  ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ hint[unused-suppression] 💡: \`reserved-code\` finds nothing in this line
`,
    },
    {
      title: 'a slip of the pen',
      source: `
const socket = new WebSocket(url);
socket.close(4000); // closewise-disable-line reserved-codes
//                                            ^^^^^^^^^^^^^^ hint[unused-suppression] 💡: There is no rule \`reserved-codes\`. Did you mean \`reserved-code\`?
`,
    },
    {
      title: 'another one',
      source: `
const socket = new WebSocket(url);
// closewise-disable-nextline reserved-code
// ^^^^^^^^^^^^^^^^^^^^^^^^^^ hint[unused-suppression] 💡: Did you mean \`closewise-disable-next-line\`?
socket.close(1006);
//           ^^^^ error[reserved-code] 💡
`,
    },
  ],
  good: [
    {
      title: 'the comment is needed',
      source: `
const socket = new WebSocket(url);
// closewise-disable-next-line reserved-code -- shows what the browser does
socket.close(1006);
`,
    },
    {
      title: 'words in a text are not a comment',
      source: `
const socket = new WebSocket(url);
socket.close(4000, '// closewise-disable-line');
`,
    },
  ],
  whenToTurnOff: `When the same files are also checked with other settings, under which the comments are needed.`,
};
