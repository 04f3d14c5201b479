import { mount } from '../mount';
import { AdoptPage } from './AdoptPage';

mount('Dùng bảng có sẵn', <AdoptPage />);
