import { mount } from '../mount';
import { ChecksPage } from './ChecksPage';

mount('Kiểm tra dữ liệu', <ChecksPage />);
