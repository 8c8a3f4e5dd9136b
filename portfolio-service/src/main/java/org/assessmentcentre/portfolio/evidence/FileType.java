package org.assessmentcentre.portfolio.evidence;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** The types of file that are taken as evidence. */
enum FileType {
    PDF("application/pdf", Set.of("application/x-pdf"), "pdf"),
    DOCX("application/vnd.openxmlformats-officedocument.wordprocessingml.document", Set.of(), "docx"),
    PPTX("application/vnd.openxmlformats-officedocument.presentationml.presentation", Set.of(), "pptx"),
    XLSX("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", Set.of(), "xlsx"),
    PNG("image/png", Set.of(), "png"),
    JPEG("image/jpeg", Set.of("image/jpg", "image/pjpeg"), "jpg", "jpeg"),
    MP3("audio/mpeg", Set.of("audio/mp3", "audio/mpeg3", "audio/x-mpeg"), "mp3"),
    M4A("audio/mp4", Set.of("audio/m4a", "audio/x-m4a"), "m4a"),
    MP4("video/mp4", Set.of("application/mp4", "video/x-m4v"), "mp4", "m4v"),
    WAV("audio/wav", Set.of("audio/x-wav", "audio/wave", "audio/vnd.wave"), "wav"),
    TEXT("text/plain", Set.of(), "txt");

    private final String mediaType;
    private final Set<String> aliases;
    private final List<String> endings;

    FileType(String mediaType, Set<String> aliases, String... endings) {
        this.mediaType = mediaType;
        this.aliases = aliases;
        this.endings = List.of(endings);
    }

    /** Whether it is sound or film. */
    boolean plays() {
        return mediaType.startsWith("audio/") || mediaType.startsWith("video/");
    }

    String mediaType() {
        return mediaType;
    }

    /** The type a media type stands for, parameters left aside; empty when it is none of ours. */
    static Optional<FileType> of(String mediaType) {
        String plain = withoutParameters(mediaType);
        return Arrays.stream(values())
                .filter(type -> type.mediaType.equals(plain) || type.aliases.contains(plain))
                .findFirst();
    }

    static String withoutParameters(String mediaType) {
        int parameters = mediaType.indexOf(';');
        return (parameters < 0 ? mediaType : mediaType.substring(0, parameters))
                .strip()
                .toLowerCase(Locale.ROOT);
    }

    /** Sound and film in one container: what is inside, its first bytes do not always say. */
    boolean sharesContainerWith(FileType other) {
        return this == other || (isMp4() && other.isMp4());
    }

    private boolean isMp4() {
        return this == M4A || this == MP4;
    }

    /** The name with an ending that fits the type, added when it has another. */
    String named(String name) {
        String lower = name.toLowerCase(Locale.ROOT);
        boolean fits = endings.stream().anyMatch(ending -> lower.endsWith("." + ending));
        return fits ? name : name + "." + endings.get(0);
    }

    static String accepted() {
        return String.join(
                ", ", Arrays.stream(values()).map(type -> type.endings.get(0)).toList());
    }
}
