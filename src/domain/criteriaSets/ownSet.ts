import type { CriteriaSet } from './criteriaSet';

/** No criteria at all: a committee enters or pastes its own. */
export const ownSet: CriteriaSet = {
  key: 'tu-nhap',
  name: 'Bộ tiêu chí tự nhập',
  document: '',
  period: '',
  inForceFrom: null,
  inForceTo: null,
  unitType: '',
  recogniser: '',
  goal: '',
  indicatorLabel: '',
  evaluation: { mode: 'allMet' },
  criteria: [],
  indicators: [],
  conditions: [],
  verified: 'Không có sẵn tiêu chí nào. Tự nhập ở tab Tiêu chí, hoặc dán bảng ở dưới.',
};
