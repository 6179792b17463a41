import assert from 'node:assert/strict';
import manifest from '../../../package.json';

/** VS Code puts two more there: what folds everything up, and the menu with the rest. With more than three the title is cut off. */
const mostIcons = 1;

suite('code map: the title of the view', () => {
  test('has few icons, so that it can be read in a side bar of the usual width', () => {
    const entries = manifest.contributes.menus['view/title'].filter(({ when }) => when.includes('closewise.codeMap'));
    // Two that take turns stand in one place.
    const icons = new Set(entries.map(({ group }) => group).filter(group => group.startsWith('navigation')));
    assert(icons.size <= mostIcons, [...icons].join(', '));
  });

  test('has everything else in its menu', () => {
    const ids = manifest.contributes.menus['view/title'].map(({ command, submenu }) => command ?? submenu);
    for (const id of ['closewise.codeMap.grouping', 'closewise.openCodeMapPage', 'closewise.codeMap.refresh']) {
      assert(ids.includes(id), id);
    }
  });
});
