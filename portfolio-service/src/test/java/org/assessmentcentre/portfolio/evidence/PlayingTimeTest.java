package org.assessmentcentre.portfolio.evidence;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PlayingTimeTest {

    @TempDir
    @SuppressWarnings("NullAway.Init")
    private Path folder;

    @Test
    void aWavePlaysItsBytesOverThoseOfASecond() throws IOException {
        assertThat(of(Samples.wav(8_000 * 300), FileType.WAV)).hasValue(300);
        assertThat(of(Samples.wav(8_000 * 301 - 1), FileType.WAV)).hasValue(300);
        assertThat(of(Samples.wav(8_000 * 301), FileType.WAV)).hasValue(301);
        assertThat(of(Samples.wav(1), FileType.WAV)).as("shorter than a second").hasValue(1);
    }

    @Test
    void aFilmPlaysWhatItsHeaderSays() throws IOException {
        assertThat(of(Samples.isoMedia("isom", 300_999), FileType.MP4)).hasValue(300);
        assertThat(of(Samples.isoMedia("isom", 301_000), FileType.MP4)).hasValue(301);
        assertThat(of(Samples.isoMedia("M4A ", 5_000), FileType.M4A)).hasValue(5);
    }

    @Test
    void anMp3PlaysItsFrames() throws IOException {
        assertThat(of(Samples.mp3(39), FileType.MP3)).hasValue(1);
        assertThat(of(Samples.mp3(11_485), FileType.MP3)).hasValue(300);
    }

    @Test
    void whatDoesNotSaySoIsUnknown() throws IOException {
        assertThat(of(Samples.mp3(), FileType.MP3)).isEmpty();
        assertThat(of(Samples.isoMedia("isom", 0), FileType.MP4)).isEmpty();
        assertThat(of(Samples.isoMedia("isom", -1), FileType.MP4)).isEmpty();
        assertThat(of(new byte[44], FileType.WAV)).isEmpty();
        assertThat(of(new byte[0], FileType.MP4)).isEmpty();
        assertThat(of(new byte[3], FileType.MP3)).isEmpty();
    }

    @Test
    void aFileThatPromisesMoreThanItHasIsUnknown() throws IOException {
        byte[] film = Samples.isoMedia("isom", 5_000);
        ByteBuffer.wrap(film).putInt(24, Integer.MAX_VALUE);
        assertThat(of(film, FileType.MP4)).isEmpty();
        byte[] endless = Samples.isoMedia("isom", 5_000);
        ByteBuffer.wrap(endless).putInt(24, 1).putLong(32, Long.MAX_VALUE);
        assertThat(of(endless, FileType.MP4)).isEmpty();
        byte[] tag = Samples.mp3();
        ByteBuffer.wrap(tag).putInt(6, 0x7F7F7F7F);
        assertThat(of(tag, FileType.MP3)).isEmpty();
    }

    @Test
    void nothingButSoundAndFilmPlays() throws IOException {
        assertThat(of(Samples.pdf(), FileType.PDF)).isEmpty();
    }

    private OptionalInt of(byte[] content, FileType type) throws IOException {
        return PlayingTime.of(Files.write(folder.resolve("file"), content), type);
    }
}
