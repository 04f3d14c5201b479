// Tests that start browsers and programs take longest: begun last, they would leave the other core idle at the end.
const { default: Sequencer } = require('@jest/test-sequencer');

const first = ['clasp', 'local', 'browser', 'pages', 'mail', 'commands'];

/** Jest's own order within a folder of `tests`. */
module.exports = class LongestFirst extends Sequencer {
  sort(tests) {
    const rank = ({ path }) => {
      const place = first.findIndex((folder) => path.includes(`/tests/${folder}/`));
      return place < 0 ? first.length : place;
    };
    return [...super.sort(tests)].sort((a, b) => rank(a) - rank(b));
  }
};
