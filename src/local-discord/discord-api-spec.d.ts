// The package ships its zod schemas as JavaScript without declarations.
declare module "discord-api-spec/zod" {
	import type { ZodMiniType } from "zod/mini";

	type Schema = ZodMiniType;
	export const ApplicationCommandAutocompleteCallbackRequestSchema: Schema;
	export const ApplicationCommandCreateRequestSchema: Schema;
	export const ApplicationCommandPatchRequestPartialSchema: Schema;
	export const ApplicationCommandUpdateRequestSchema: Schema;
	export const CreateMessageInteractionCallbackRequestSchema: Schema;
	export const CreatePrivateChannelRequestSchema: Schema;
	export const CreateTextThreadWithMessageRequestSchema: Schema;
	export const IncomingWebhookRequestPartialSchema: Schema;
	export const IncomingWebhookUpdateRequestPartialSchema: Schema;
	export const MessageCreateRequestSchema: Schema;
	export const MessageEditRequestPartialSchema: Schema;
	export const ModalInteractionCallbackRequestSchema: Schema;
	export const UpdateMessageInteractionCallbackRequestSchema: Schema;
}
