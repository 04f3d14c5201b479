import { mount } from '../mount';
import { SetsPage } from './SetsPage';

mount('Bộ tiêu chí', <SetsPage />);
