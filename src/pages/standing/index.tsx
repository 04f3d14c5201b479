import { mount } from '../mount';
import { StandingPage } from './StandingPage';

mount('Kết quả và hồ sơ', <StandingPage />);
