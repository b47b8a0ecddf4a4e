import './enterprise-product.ts';
import './product.ts';
import './product-flow.ts';
import './product-subclass.ts';
