// `<pay-ready>` as a Vue component.
import { defineComponent, h, onMounted } from 'vue';
import { loadPayready } from './load.mjs';

const EVENTS = ['diagnosis', 'before-open', 'open', 'blocked', 'close'];
const ATTRIBUTES = ['for', 'mode', 'provider', 'amount', 'currency', 'method', 'card', 'lang', 'show', 'debug'];

export const PayReady = defineComponent({
  name: 'PayReady',
  props: ['base', 'nonce', 'integrity', 'payUrl', 'windowFeatures', ...ATTRIBUTES],
  emits: EVENTS,
  setup(props, { emit, slots }) {
    onMounted(() => {
      const { base, nonce, integrity } = props;
      // Where it does not come, the shop's pay button works without.
      loadPayready({ base, nonce, integrity }).catch(() => {});
    });
    const listeners = Object.fromEntries(EVENTS.map((name) => [`onPayready-${name}`, (event) => emit(name, event)]));
    return () => {
      const attributes = Object.fromEntries(ATTRIBUTES.map((name) => [name, props[name]]));
      return h('pay-ready', { ...attributes, 'pay-url': props.payUrl, 'window-features': props.windowFeatures, ...listeners }, slots.default?.());
    };
  },
});
